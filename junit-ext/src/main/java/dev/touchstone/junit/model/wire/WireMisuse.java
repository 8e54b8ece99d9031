package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.version.ModelVersion;

/** Words for what a provider cannot be asked. */
public final class WireMisuse {

    private static final int SHOWN = 60;
    private static final String NO_CALL = ". No call was made.";

    private WireMisuse() {}

    /** A provider without an address of its own, and none written. */
    public static ConfigurationException noBaseUrl(ModelVersion version, String provider, String example) {
        return new ConfigurationException(Explanation.of(subject(version) + "the provider " + provider
                        + " needs a base URL, and none is written" + NO_CALL)
                .why("it has no address of its own.")
                .fix("write where it is, for example\nconnection: {baseUrl: \"" + example + "\"}"));
    }

    /** A parameter that another part of the version already decides. */
    public static ConfigurationException saidTwice(ModelVersion version, String parameter, String elsewhere) {
        return new ConfigurationException(Explanation.of(subject(version) + "the parameter " + shown(parameter)
                        + " is decided by " + elsewhere + NO_CALL)
                .why("two places that may say different things would leave open which of them was judged.")
                .fix("remove " + shown(parameter) + " from parameters:."));
    }

    /** A parameter the provider requires, not written. */
    public static ConfigurationException notWritten(
            ModelVersion version, String provider, String parameter, String example) {
        return new ConfigurationException(Explanation.of(subject(version) + "the provider " + provider
                        + " requires the parameter " + parameter + ", and the version does not write it" + NO_CALL)
                .why(
                        "it decides how the model answers, so it is part of what is judged; a value nobody wrote would be judged unseen.")
                .fix("write it, for example\nparameters: {" + example + "}"));
    }

    /** A result of a tool that does not say which call it answers. */
    public static ConfigurationException answersNoCall(ModelVersion version) {
        return new ConfigurationException(
                Explanation.of(subject(version) + "a tool's message does not say which call it answers" + NO_CALL)
                        .why("the provider joins call and result by the call's id.")
                        .fix("write Message.tool(call, result) with the call of response.toolCalls()."));
    }

    /** Arguments of a call that are no JSON object. */
    public static ConfigurationException noArguments(ModelVersion version, ToolCall call) {
        return new ConfigurationException(Explanation.of(subject(version) + "the arguments of the call of tool "
                        + shown(call.name()) + " are no JSON object: '" + shown(call.arguments()) + "'" + NO_CALL)
                .why("the provider takes a tool's arguments as an object only.")
                .fix("write the arguments as a JSON object, {} where there are none."));
    }

    /** An attachment of a kind the provider's format has no place for. */
    public static ConfigurationException cannotCarry(ModelVersion version, String provider, Attachment attachment) {
        return new ConfigurationException(Explanation.of(subject(version) + "the provider " + provider
                        + " cannot be sent an attachment of type " + shown(attachment.mediaType()) + NO_CALL)
                .why("its messages carry images (image/…) and documents (application/pdf).")
                .fix("send one of these, or put the content into the text."));
    }

    private static String subject(ModelVersion version) {
        return "Model version " + version.name() + ": ";
    }

    private static String shown(String text) {
        return Untrusted.line(text, SHOWN);
    }
}

package dev.touchstone.junit.model.provider;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.KnownNames;
import dev.touchstone.junit.version.ModelVersion;

/** Words for providers that cannot be had. */
final class ProviderMisuse {

    static final int LONGEST = 300;
    private static final String SOMEBODY = "somebody must answer in its name.";
    private static final String A_CLASS = "name a public class that implements " + Model.class.getName()
            + " and has a public constructor (ModelVersion), or mark a method of the test class @Responds.";

    private ProviderMisuse() {}

    static ConfigurationException none(ModelVersion version) {
        return new ConfigurationException(
                Explanation.of("Model version " + version.name() + " has no provider. No call was made.")
                        .fact("known", WireProviders.names().listed())
                        .why(SOMEBODY)
                        .fix("name one of these as provider: in the versions file, or a class that implements "
                                + Model.class.getName() + ", or mark a method of the test class @Responds."));
    }

    static ConfigurationException unknown(ModelVersion version, String name) {
        KnownNames known = WireProviders.names();
        return new ConfigurationException(Explanation.of(headline(version, name, "there is none of that name"))
                .fact("known", known.listed())
                .why(SOMEBODY)
                .fix(known.didYouMean(name) + "Name one of these, or " + A_CLASS));
    }

    static ConfigurationException noClass(ModelVersion version, String name) {
        return unusable(version, name, "there is no class " + shown(name) + " on the class path");
    }

    static ConfigurationException unusable(ModelVersion version, String name, String reason) {
        return new ConfigurationException(
                Explanation.of(headline(version, name, reason)).why(SOMEBODY).fix(A_CLASS));
    }

    static NoVerdictException failed(ModelVersion version, String name, Throwable cause) {
        return new NoVerdictException(
                Explanation.of("ERROR model version " + version.name() + ": its provider " + shown(name)
                                + " could not be built: " + Untrusted.line(cause.toString(), LONGEST))
                        .why("a version that cannot answer is neither good nor bad; no verdict was reached.")
                        .fix("see the cause below."),
                cause);
    }

    private static String headline(ModelVersion version, String name, String reason) {
        return "Model version " + version.name() + " names the provider " + shown(name) + ", but " + reason
                + ". No call was made.";
    }

    private static String shown(String name) {
        return Untrusted.line(name, LONGEST);
    }
}

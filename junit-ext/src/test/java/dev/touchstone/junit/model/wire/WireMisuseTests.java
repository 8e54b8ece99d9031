package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireMisuseTests {

    private static final ModelVersion VERSION = WireTesting.version("m", Map.of());

    @Test
    void aMissingAddressIsNamed() {
        assertThat(WireMisuse.noBaseUrl(VERSION, "openai-compatible", "http://localhost:8000/v1"))
                .hasMessage(
                        """
                        Model version refund-v1: the provider openai-compatible needs a base URL, and none is written. No call was made.

                        Why:  it has no address of its own.
                        Fix:  write where it is, for example
                              connection: {baseUrl: "http://localhost:8000/v1"}""");
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThat(WireMisuse.notWritten(VERSION, "anthropic", "max_tokens", "max_tokens: 1024"))
                .hasMessage(
                        """
                        Model version refund-v1: the provider anthropic requires the parameter max_tokens, and the version does not write it. No call was made.

                        Why:  it decides how the model answers, so it is part of what is judged; a value nobody wrote would be judged unseen.
                        Fix:  write it, for example
                              parameters: {max_tokens: 1024}""");
    }

    @Test
    void aResultWithoutItsCallIsNamed() {
        assertThat(WireMisuse.answersNoCall(VERSION))
                .hasMessage(
                        """
                        Model version refund-v1: a tool's message does not say which call it answers. No call was made.

                        Why:  the provider joins call and result by the call's id.
                        Fix:  write Message.tool(call, result) with the call of response.toolCalls().""");
    }

    @Test
    void argumentsThatAreNoObjectAreQuoted() {
        assertThat(WireMisuse.noArguments(VERSION, new ToolCall("find", "[1,\n2]")))
                .hasMessage(
                        """
                        Model version refund-v1: the arguments of the call of tool find are no JSON object: '[1,\\n2]'. No call was made.

                        Why:  the provider takes a tool's arguments as an object only.
                        Fix:  write the arguments as a JSON object, {} where there are none.""");
    }

    @Test
    void anAttachmentWithoutAPlaceIsNamed() {
        assertThat(WireMisuse.cannotCarry(VERSION, "anthropic", Attachment.of("video/mp4", new byte[1])))
                .hasMessage(
                        """
                        Model version refund-v1: the provider anthropic cannot be sent an attachment of type video/mp4. No call was made.

                        Why:  its messages carry images (image/…) and documents (application/pdf).
                        Fix:  send one of these, or put the content into the text.""");
    }
}

package dev.touchstone.junit.model;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.ToolCall;

/** The call a tool's turn brings the result of. */
public final class AnsweredCall {

    private static final int SHOWN = 80;

    private AnsweredCall() {}

    /**
     * Looks it up.
     *
     * @throws ConfigurationException if the turn does not say
     */
    public static ToolCall of(Message message) {
        return message.answers()
                .orElseThrow(() -> new ConfigurationException(
                        Explanation.of("A tool's turn of the conversation answers no call. No call was made.")
                                .fact("turn", Untrusted.line(message.text(), SHOWN))
                                .why("the model could not tell which of its calls this is the result of.")
                                .fix("write Message.tool(call, result), with a call of response.toolCalls().")));
    }
}

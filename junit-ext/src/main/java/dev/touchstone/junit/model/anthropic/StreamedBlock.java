package dev.touchstone.junit.model.anthropic;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;

/** One block of content, growing. */
final class StreamedBlock {

    private final JsonBody start;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder arguments = new StringBuilder();

    /** @param start as it was announced, empty as a rule */
    StreamedBlock(JsonBody start) {
        this.start = start;
        text.append(isText() ? start.text("text").orElse("") : "");
    }

    boolean isText() {
        return MessagesAnswer.isA(start, "text");
    }

    boolean isCall() {
        return MessagesAnswer.isA(start, "tool_use");
    }

    /** Whether there is something of the answer from the start. */
    boolean hasBegun() {
        return isCall() || !text.isEmpty();
    }

    boolean take(JsonBody delta) {
        String said = isText() && MessagesAnswer.isA(delta, "text_delta")
                ? delta.text("text").orElse("")
                : "";
        String asked = isCall() && MessagesAnswer.isA(delta, "input_json_delta")
                ? delta.text("partial_json").orElse("")
                : "";
        text.append(said);
        arguments.append(asked);
        return !said.isEmpty() || !asked.isEmpty();
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** A tool without arguments brings no piece of them. */
    ToolCall call() {
        return new ToolCall(
                start.text("id").orElse(""),
                start.text("name").orElse(""),
                arguments.isEmpty() ? start.at("input").json() : arguments.toString());
    }
}

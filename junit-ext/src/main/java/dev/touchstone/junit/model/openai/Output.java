package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the output items of the Responses API come to; items of other kinds (reasoning, searches) are no part of the answer.
 *
 * @param said the text of all messages
 * @param refusal the text of all refusals
 * @param calls of functions
 */
record Output(String said, String refusal, List<ToolCall> calls) {

    static Output of(List<JsonBody> items) {
        List<JsonBody> contents = items.stream()
                .filter(item -> isA(item, "message"))
                .flatMap(item -> item.list("content").stream())
                .toList();
        return new Output(
                joined(contents, "output_text", "text"),
                joined(contents, "refusal", "refusal"),
                items.stream()
                        .filter(item -> isA(item, "function_call"))
                        .map(Output::call)
                        .toList());
    }

    boolean isRefused() {
        return !refusal.isEmpty();
    }

    String text() {
        return isRefused() ? refusal : said;
    }

    private static String joined(List<JsonBody> contents, String type, String member) {
        return contents.stream()
                .filter(content -> isA(content, type))
                .map(content -> content.text(member).orElse(""))
                .collect(Collectors.joining());
    }

    private static boolean isA(JsonBody item, String type) {
        return item.text("type").orElse("").equals(type);
    }

    private static ToolCall call(JsonBody item) {
        return new ToolCall(item.text("call_id").orElse(""), item.text("name").orElse(""), ChatAnswer.arguments(item));
    }
}

package dev.touchstone.junit.model.anthropic;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.ReportedError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer that came whole; blocks that are neither text nor calls (thinking, searches) are no part of it. */
final class MessagesAnswer {

    private MessagesAnswer() {}

    static Response of(JsonBody body) {
        if (isA(body, "error")) {
            throw ReportedError.of(body).asProviderError();
        }
        if (!body.hasList("content")) {
            throw new MalformedAnswer("has no content");
        }
        List<JsonBody> blocks = body.list("content");
        StopReport stop = StopReport.of(body);
        JsonBody usage = body.at("usage");
        return new Response(
                stop.text(text(blocks)),
                stop.reason(),
                new UsageReport().takeRead(usage).takeWritten(usage).total(),
                blocks.stream()
                        .filter(block -> isA(block, "tool_use"))
                        .map(MessagesAnswer::call)
                        .toList(),
                Optional.empty(),
                served(Served.UNKNOWN, body));
    }

    static boolean isA(JsonBody block, String type) {
        return block.text("type").orElse("").equals(type);
    }

    /** @param message as it stands alone, or at the beginning of a stream */
    static Served served(Served so, JsonBody message) {
        Served by = message.word("model").map(so::by).orElse(so);
        return message.at("usage").word("service_tier").map(by::on).orElse(by);
    }

    private static String text(List<JsonBody> blocks) {
        return blocks.stream()
                .filter(block -> isA(block, "text"))
                .map(block -> block.text("text").orElse(""))
                .collect(Collectors.joining());
    }

    private static ToolCall call(JsonBody block) {
        return new ToolCall(
                block.text("id").orElse(""),
                block.text("name").orElse(""),
                block.at("input").json());
    }
}

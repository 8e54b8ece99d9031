package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.model.wire.WireMisuse;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A conversation as {@code input}: one item per message and tool call, the system message among them.
 *
 * @param version for messages about what cannot be sent
 * @param provider likewise
 */
record ResponsesItems(ModelVersion version, String provider) {

    List<Members> of(Request request) {
        return request.messages().stream().flatMap(this::items).toList();
    }

    private Stream<Members> items(Message message) {
        return switch (message.role()) {
            case SYSTEM -> Stream.of(Said.by("system", message.text()));
            case USER -> Stream.of(Said.by("user", content(message)));
            case ASSISTANT -> assistant(message);
            case TOOL -> Stream.of(result(message));
        };
    }

    private static Stream<Members> assistant(Message message) {
        Stream<Members> calls = message.toolCalls().stream().map(ResponsesItems::call);
        return message.text().isEmpty() && !message.toolCalls().isEmpty()
                ? calls
                : Stream.concat(Stream.of(Said.by("assistant", message.text())), calls);
    }

    private static Members call(ToolCall call) {
        return Members.of("type", "function_call")
                .and("call_id", call.id())
                .and("name", call.name())
                .and("arguments", call.arguments());
    }

    private Members result(Message message) {
        ToolCall answered = message.answers().orElseThrow(() -> WireMisuse.answersNoCall(version));
        return Members.of("type", "function_call_output")
                .and("call_id", answered.id())
                .and("output", message.text());
    }

    private Object content(Message message) {
        if (message.attachments().isEmpty()) {
            return message.text();
        }
        List<Members> parts = new ArrayList<>();
        if (!message.text().isEmpty()) {
            parts.add(Members.of("type", "input_text").and("text", message.text()));
        }
        message.attachments().forEach(attachment -> parts.add(part(attachment)));
        return parts;
    }

    private Members part(Attachment attachment) {
        String url = Said.dataUrl(attachment);
        if (Said.isImage(attachment)) {
            return Members.of("type", "input_image").and("image_url", url).and("detail", "auto");
        }
        if (Said.isDocument(attachment)) {
            return Members.of("type", "input_file")
                    .and("filename", Said.FILE_NAME)
                    .and("file_data", url);
        }
        throw WireMisuse.cannotCarry(version, provider, attachment);
    }
}

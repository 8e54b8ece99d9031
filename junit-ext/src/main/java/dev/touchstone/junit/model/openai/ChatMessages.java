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

/**
 * A conversation as {@code messages}.
 *
 * @param version for messages about what cannot be sent
 * @param provider likewise
 */
record ChatMessages(ModelVersion version, String provider) {

    List<Members> of(Request request) {
        return request.messages().stream().map(this::message).toList();
    }

    private Members message(Message message) {
        return switch (message.role()) {
            case SYSTEM -> Said.by("system", message.text());
            case USER -> Said.by("user", content(message));
            case ASSISTANT -> assistant(message);
            case TOOL -> result(message);
        };
    }

    private static Members assistant(Message message) {
        List<ToolCall> calls = message.toolCalls();
        if (calls.isEmpty()) {
            return Said.by("assistant", message.text());
        }
        return Members.of("role", "assistant")
                .andUnlessBlank("content", message.text())
                .and("tool_calls", calls.stream().map(ChatMessages::call).toList());
    }

    private static Members call(ToolCall call) {
        return Members.of("id", call.id())
                .and("type", "function")
                .and("function", Members.of("name", call.name()).and("arguments", call.arguments()));
    }

    private Members result(Message message) {
        ToolCall answered = message.answers().orElseThrow(() -> WireMisuse.answersNoCall(version));
        return Said.by("tool", message.text()).and("tool_call_id", answered.id());
    }

    private Object content(Message message) {
        if (message.attachments().isEmpty()) {
            return message.text();
        }
        List<Members> parts = new ArrayList<>();
        if (!message.text().isEmpty()) {
            parts.add(Members.of("type", "text").and("text", message.text()));
        }
        message.attachments().forEach(attachment -> parts.add(part(attachment)));
        return parts;
    }

    private Members part(Attachment attachment) {
        String url = Said.dataUrl(attachment);
        if (Said.isImage(attachment)) {
            return Members.of("type", "image_url").and("image_url", Members.of("url", url));
        }
        if (Said.isDocument(attachment)) {
            return Members.of("type", "file")
                    .and("file", Members.of("filename", Said.FILE_NAME).and("file_data", url));
        }
        throw WireMisuse.cannotCarry(version, provider, attachment);
    }
}

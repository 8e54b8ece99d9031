package dev.touchstone.junit.model.ollama;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.AnsweredCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Arguments;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.version.ModelVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A conversation in Ollama's words. */
record OllamaMessages(ModelVersion version) {

    List<Map<String, Object>> of(Request request) {
        return request.messages().stream().map(this::turn).toList();
    }

    private Map<String, Object> turn(Message message) {
        Map<String, Object> turn = new LinkedHashMap<>();
        turn.put("role", message.role().name().toLowerCase(Locale.ROOT));
        turn.put("content", message.text());
        if (!message.attachments().isEmpty()) {
            turn.put(
                    "images",
                    message.attachments().stream().map(Attachment::base64).toList());
        }
        if (!message.toolCalls().isEmpty()) {
            turn.put("tool_calls", message.toolCalls().stream().map(this::call).toList());
        }
        if (message.role() == Message.Role.TOOL) {
            result(AnsweredCall.of(message), turn);
        }
        return turn;
    }

    private Map<String, Object> call(ToolCall call) {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (!call.id().isEmpty()) {
            asked.put("id", call.id());
        }
        asked.put("function", Members.of("name", call.name()).and("arguments", Arguments.of(version, call)));
        return asked;
    }

    private static void result(ToolCall call, Map<String, Object> turn) {
        turn.put("tool_name", call.name());
        if (!call.id().isEmpty()) {
            turn.put("tool_call_id", call.id());
        }
    }
}

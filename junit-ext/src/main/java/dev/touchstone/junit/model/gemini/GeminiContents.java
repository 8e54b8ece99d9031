package dev.touchstone.junit.model.gemini;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.AnsweredCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.wire.Arguments;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A conversation in Gemini's words. The results of tools called together are one turn: Gemini counts them. */
final class GeminiContents {

    private final List<Map<String, Object>> contents = new ArrayList<>();
    private final List<Map<String, Object>> results = new ArrayList<>();

    private final ModelVersion version;

    GeminiContents(ModelVersion version) {
        this.version = version;
    }

    List<Map<String, Object>> of(List<Message> messages) {
        messages.forEach(this::add);
        closeResults();
        return contents;
    }

    private void add(Message message) {
        if (message.role() == Message.Role.TOOL) {
            results.add(result(AnsweredCall.of(message), message.text()));
            return;
        }
        closeResults();
        boolean byModel = message.role() == Message.Role.ASSISTANT;
        contents.add(content(byModel ? "model" : "user", parts(message)));
    }

    private void closeResults() {
        if (!results.isEmpty()) {
            contents.add(content("user", List.copyOf(results)));
            results.clear();
        }
    }

    private static Map<String, Object> content(String role, List<Map<String, Object>> parts) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("role", role);
        content.put("parts", parts);
        return content;
    }

    private List<Map<String, Object>> parts(Message message) {
        List<Map<String, Object>> parts = new ArrayList<>();
        if (!message.text().isEmpty()
                || (message.attachments().isEmpty() && message.toolCalls().isEmpty())) {
            parts.add(Map.of("text", message.text()));
        }
        message.attachments().forEach(attachment -> parts.add(inline(attachment)));
        message.toolCalls().forEach(call -> parts.add(call(call)));
        return parts;
    }

    private static Map<String, Object> inline(Attachment attachment) {
        return Map.of(
                "inlineData", Members.of("mimeType", attachment.mediaType()).and("data", attachment.base64()));
    }

    private Map<String, Object> call(ToolCall call) {
        CallId id = CallId.read(call.id());
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("functionCall", named(id, call, "args", Arguments.of(version, call)));
        if (!id.signature().isEmpty()) {
            part.put("thoughtSignature", id.signature());
        }
        return part;
    }

    private static Map<String, Object> result(ToolCall call, String text) {
        Object response = JsonBody.ifObject(text).<Object>map(object -> object).orElseGet(() -> Map.of("output", text));
        return Map.of("functionResponse", named(CallId.read(call.id()), call, "response", response));
    }

    private static Map<String, Object> named(CallId id, ToolCall call, String member, Object value) {
        Map<String, Object> function = new LinkedHashMap<>();
        if (!id.id().isEmpty()) {
            function.put("id", id.id());
        }
        function.put("name", call.name());
        function.put(member, value);
        return function;
    }
}

package dev.touchstone.junit.model.bedrock;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.AnsweredCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.wire.Arguments;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A conversation in Bedrock's words: user and assistant take turns, so what one of them says in a row is one turn. */
final class BedrockMessages {

    private static final int SHOWN = 80;
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final List<Map<String, Object>> messages = new ArrayList<>();
    private List<Map<String, Object>> blocks = new ArrayList<>();
    private String speaker = "";

    private final ModelVersion version;

    BedrockMessages(ModelVersion version) {
        this.version = version;
    }

    List<Map<String, Object>> of(List<Message> conversation) {
        conversation.forEach(this::add);
        return messages;
    }

    private void add(Message message) {
        String role = message.role() == Message.Role.ASSISTANT ? "assistant" : "user";
        if (!role.equals(speaker)) {
            speaker = role;
            blocks = new ArrayList<>();
            Map<String, Object> turn = new LinkedHashMap<>();
            turn.put("role", role);
            turn.put("content", blocks);
            messages.add(turn);
        }
        blocks.addAll(blocks(message));
    }

    private List<Map<String, Object>> blocks(Message message) {
        if (message.role() == Message.Role.TOOL) {
            return List.of(result(AnsweredCall.of(message), message.text()));
        }
        List<Map<String, Object>> blocks = new ArrayList<>();
        boolean alone = message.attachments().isEmpty() && message.toolCalls().isEmpty();
        if (alone || !message.text().isBlank()) { // Bedrock refuses blank text beside other blocks
            blocks.add(Map.of("text", message.text()));
        }
        message.attachments().forEach(attachment -> blocks.add(image(attachment)));
        message.toolCalls().forEach(call -> blocks.add(call(call)));
        return blocks;
    }

    private static Map<String, Object> result(ToolCall call, String text) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("toolUseId", call.id());
        result.put("content", List.of(Map.of("text", text)));
        return Map.of("toolResult", result);
    }

    private Map<String, Object> call(ToolCall call) {
        Map<String, Object> use = new LinkedHashMap<>();
        use.put("toolUseId", call.id());
        use.put("name", call.name());
        use.put("input", Arguments.of(version, call));
        return Map.of("toolUse", use);
    }

    private static Map<String, Object> image(Attachment attachment) {
        String type = attachment.mediaType();
        if (IMAGES.contains(type)) {
            String format = type.substring("image/".length());
            return Map.of("image", Members.of("format", format).and("source", Map.of("bytes", attachment.base64())));
        }
        throw new ConfigurationException(Explanation.of("An attachment is of the media type "
                        + Untrusted.line(type, SHOWN) + ", which is not sent to Bedrock. No call was made.")
                .why("left out, the model would be asked another question than was written.")
                .fix("attach image/png, image/jpeg, image/gif or image/webp."));
    }
}

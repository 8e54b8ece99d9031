package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a request of Anthropic Messages. */
final class AnthropicRequest {

    private static final Set<String> KNOWN =
            Set.of(("cache_control container diagnostics inference_geo max_tokens mcp_servers messages metadata model"
                            + " output_config output_format service_tier speed stop_sequences stream system temperature"
                            + " thinking tool_choice tools top_k top_p")
                    .split(" "));

    private final Fields fields;
    private final Telling telling = new Telling();
    private Set<String> calls = new HashSet<>();

    private AnthropicRequest(JsonNode body) {
        this.fields = Fields.of(body);
    }

    static Question read(JsonNode body) {
        AnthropicRequest request = new AnthropicRequest(body);
        request.fields.only(KNOWN);
        String model = request.fields.text("model");
        request.fields.integer("max_tokens", 1);
        request.checkParameters();
        request.hear();
        return new Question(model, request.telling.conversation(), request.fields.flag("stream", false));
    }

    private void checkParameters() {
        fields.maybeNumber("temperature", 0, 1);
        fields.maybeNumber("top_p", 0, 1);
        fields.maybeInteger("top_k", 0);
        fields.maybeTexts("stop_sequences");
        fields.maybeObject("tool_choice").ifPresent(choice -> choice.oneOf("type", "auto", "any", "tool", "none"));
        fields.maybeObjects("tools").forEach(AnthropicRequest::checkTool);
        fields.maybeObject("output_config")
                .flatMap(config -> config.maybeObject("format"))
                .ifPresent(format -> {
                    format.oneOf("type", "json_schema");
                    format.object("schema");
                });
    }

    private static void checkTool(Fields tool) {
        tool.text("name");
        if (tool.maybeText("type").orElse("custom").equals("custom")) {
            tool.object("input_schema").oneOf("type", "object");
        }
    }

    private void hear() {
        if (fields.has("system")) {
            if (!fields.isText("system")) {
                fields.objects("system").forEach(block -> block.oneOf("type", "text"));
            }
            telling.instruct(Texts.of(fields.get("system")));
        }
        List<Fields> messages = fields.objects("messages");
        if (!messages.get(0).text("role").equals("user")) {
            throw Refusal.bad("messages: first message must use the \"user\" role", "messages");
        }
        messages.forEach(this::hear);
    }

    private void hear(Fields message) {
        String role = message.oneOf("role", "user", "assistant", "system");
        Set<String> answerable = calls;
        calls = new HashSet<>();
        if (!message.isText("content")) {
            message.objects("content").forEach(block -> check(block, answerable));
        }
        telling.hear(role, Texts.of(message.get("content")));
    }

    private void check(Fields block, Set<String> answerable) {
        switch (block.text("type")) {
            case "text" -> checkText(block);
            case "tool_use" -> checkCall(block);
            case "tool_result" -> checkResult(block, answerable);
            case "image", "document" -> block.object("source").text("type");
            case "thinking" -> block.text("thinking");
            case "redacted_thinking" -> block.text("data");
            default ->
                throw Refusal.bad(
                        "Input tag '" + block.text("type")
                                + "' found using 'type' does not match any of the expected tags",
                        block.where("type"));
        }
    }

    private static void checkText(Fields block) {
        if (block.text("text").isEmpty()) {
            throw Refusal.bad("messages: text content blocks must be non-empty", block.where("text"));
        }
    }

    private void checkCall(Fields block) {
        block.text("name");
        block.object("input");
        calls.add(block.text("id"));
    }

    private static void checkResult(Fields block, Set<String> answerable) {
        String id = block.text("tool_use_id");
        if (!answerable.contains(id)) {
            throw Refusal.bad(
                    "unexpected `tool_use_id` found in `tool_result` blocks: " + id
                            + ". Each `tool_result` block must have a corresponding `tool_use` block in the previous"
                            + " message.",
                    block.where("tool_use_id"));
        }
    }
}

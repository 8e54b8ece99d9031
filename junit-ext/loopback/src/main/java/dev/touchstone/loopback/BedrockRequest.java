package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a request of Bedrock Converse. */
final class BedrockRequest {

    private static final Set<String> KNOWN =
            Set.of(("messages system inferenceConfig toolConfig guardrailConfig additionalModelRequestFields"
                            + " promptVariables additionalModelResponseFieldPaths requestMetadata performanceConfig"
                            + " serviceTier outputConfig")
                    .split(" "));
    private static final Set<String> CONTENT = Set.of(
            "text",
            "image",
            "document",
            "video",
            "audio",
            "toolUse",
            "toolResult",
            "guardContent",
            "cachePoint",
            "reasoningContent",
            "citationsContent",
            "searchResult");

    private final Fields fields;
    private final Telling telling = new Telling();
    private Set<String> calls = new HashSet<>();

    private BedrockRequest(JsonNode body) {
        this.fields = Fields.of(body);
    }

    static Conversation read(JsonNode body) {
        BedrockRequest request = new BedrockRequest(body);
        request.fields.only(KNOWN);
        request.checkParameters();
        request.fields
                .maybeObjects("system")
                .forEach(block ->
                        request.telling.instruct(block.maybeText("text").orElse("")));
        request.hear();
        return request.telling.conversation();
    }

    private void checkParameters() {
        fields.maybeObject("inferenceConfig").ifPresent(inference -> {
            inference.only(Set.of("maxTokens", "temperature", "topP", "stopSequences"));
            inference.maybeInteger("maxTokens", 1);
            inference.maybeNumber("temperature", 0, 1);
            inference.maybeNumber("topP", 0, 1);
            inference.maybeTexts("stopSequences");
        });
        fields.maybeObject("outputConfig")
                .flatMap(output -> output.maybeObject("textFormat"))
                .ifPresent(BedrockRequest::checkFormat);
        fields.maybeObject("toolConfig").ifPresent(tools -> tools.objects("tools")
                .forEach(tool -> tool.maybeObject("toolSpec").ifPresent(BedrockRequest::checkTool)));
    }

    /** The schema is JSON within a string. */
    private static void checkFormat(Fields format) {
        format.oneOf("type", "json_schema");
        String schema = format.object("structure").object("jsonSchema").text("schema");
        if (Json.parsed(schema).isEmpty()) {
            throw Refusal.bad("The schema at " + format.where() + " is not valid JSON.", format.where());
        }
    }

    private static void checkTool(Fields tool) {
        tool.text("name");
        tool.object("inputSchema").object("json");
    }

    private void hear() {
        List<Fields> messages = fields.objects("messages");
        if (!messages.get(0).text("role").equals("user")) {
            throw Refusal.bad("A conversation must start with a user message.", "messages");
        }
        for (Fields message : messages) {
            String role = message.oneOf("role", "user", "assistant");
            Set<String> answerable = calls;
            calls = new HashSet<>();
            message.objects("content").forEach(block -> check(block, answerable));
            telling.hear(role, Texts.of(message.get("content")));
        }
    }

    private void check(Fields block, Set<String> answerable) {
        if (CONTENT.stream().filter(block::has).count() != 1) {
            throw Refusal.bad("The content at " + block.where() + " must be of exactly one kind.", block.where());
        }
        block.maybeText("text");
        block.maybeObject("toolUse").ifPresent(call -> {
            call.text("name");
            call.object("input");
            calls.add(call.text("toolUseId"));
        });
        block.maybeObject("toolResult").ifPresent(result -> checkResult(result, answerable));
    }

    private static void checkResult(Fields result, Set<String> answerable) {
        result.objects("content");
        if (!answerable.contains(result.text("toolUseId"))) {
            throw Refusal.bad(
                    "The toolResult at " + result.where() + " answers no toolUse of the message before.",
                    result.where("toolUseId"));
        }
    }
}

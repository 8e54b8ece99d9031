package dev.touchstone.junit.model.bedrock;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Conversation;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.model.wire.PlacedBody;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.model.wire.WireRequest;
import dev.touchstone.junit.version.ModelVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Converse. Parameters it has no place for are the model's own: they go into additionalModelRequestFields. */
final class BedrockFormat implements WireFormat {

    private static final Set<String> INFERENCE = Set.of("maxTokens", "stopSequences", "temperature", "topP");
    private static final Set<String> WHOLE = Set.of(
            "additionalModelRequestFields",
            "additionalModelResponseFieldPaths",
            "guardrailConfig",
            "inferenceConfig",
            "outputConfig",
            "performanceConfig",
            "promptVariables",
            "requestMetadata",
            "serviceTier",
            "toolConfig");

    @Override
    public WireRequest request(ModelVersion version, Request request) {
        String id = URLEncoder.encode(version.model(), StandardCharsets.UTF_8).replace("+", "%20");
        String way = version.connection().stream() ? "/converse-stream" : "/converse";
        return new WireRequest("model/" + id + way, Map.of(), body(version, Conversation.of(request)));
    }

    private static String body(ModelVersion version, Conversation conversation) {
        PlacedBody body = new PlacedBody(version, BedrockFormat::objectOf)
                .put("messages", new BedrockMessages(version).of(conversation.others()), "the request");
        if (!conversation.system().isEmpty()) {
            body.put("system", List.of(Map.of("text", conversation.system())), "the prompt");
        }
        version.responseSchema()
                .ifPresent(schema -> body.putWithin("outputConfig", "textFormat", format(schema), "responseSchema:"));
        if (!version.tools().isEmpty()) {
            body.appendWithin("toolConfig", "tools", BedrockTools.of(version));
        }
        return body.json();
    }

    private static String objectOf(String parameter) {
        if (INFERENCE.contains(parameter)) {
            return "inferenceConfig";
        }
        return WHOLE.contains(parameter) ? "" : "additionalModelRequestFields";
    }

    /** The schema travels as text. */
    private static Members format(Map<String, Object> schema) {
        return Members.of("type", "json_schema")
                .and("structure", Map.of("jsonSchema", Map.of("schema", JsonBody.write(schema))));
    }

    @Override
    public Response answer(String body) {
        return BedrockAnswer.of(JsonBody.object(body));
    }

    @Override
    public StreamedAnswer stream() {
        return new BedrockStream();
    }

    @Override
    public Framing framing() {
        return Framing.AMAZON;
    }

    @Override
    public Optional<Response> outcome(int status, String body) {
        return JsonBody.ifObject(body)
                .flatMap(answer -> answer.text("message"))
                .filter(message -> status == 400 && isTooLong(message))
                .map(message -> Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
    }

    private static boolean isTooLong(String message) {
        return message.contains("Input is too long") || message.contains("prompt is too long");
    }
}

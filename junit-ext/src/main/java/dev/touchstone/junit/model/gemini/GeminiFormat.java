package dev.touchstone.junit.model.gemini;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Conversation;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.PlacedBody;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.model.wire.WireRequest;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** generateContent. Parameters are those of its generationConfig, but for the few that stand beside it. */
final class GeminiFormat implements WireFormat {

    private static final String CONFIG = "generationConfig";
    private static final String SCHEMA = "responseSchema:";
    private static final Set<String> BESIDE_CONFIG = Set.of(
            CONFIG,
            "cachedContent",
            "labels",
            "modelArmorConfig",
            "safetySettings",
            "serviceTier",
            "store",
            "toolConfig",
            "tools");

    @Override
    public WireRequest request(ModelVersion version, Request request) {
        String way = version.connection().stream() ? ":streamGenerateContent?alt=sse" : ":generateContent";
        return new WireRequest(
                "v1beta/" + resource(version.model()) + way, Map.of(), body(version, Conversation.of(request)));
    }

    private static String resource(String model) {
        int slash = model.indexOf('/');
        return slash < 0
                ? "models/" + encoded(model)
                : encoded(model.substring(0, slash)) + "/" + encoded(model.substring(slash + 1));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String body(ModelVersion version, Conversation conversation) {
        PlacedBody body = new PlacedBody(version, name -> BESIDE_CONFIG.contains(name) ? "" : CONFIG);
        if (!conversation.system().isEmpty()) {
            body.put(
                    "systemInstruction", Map.of("parts", List.of(Map.of("text", conversation.system()))), "the prompt");
        }
        body.put("contents", new GeminiContents(version).of(conversation.others()), "the request");
        version.responseSchema()
                .ifPresent(schema -> body.putWithin(CONFIG, "responseMimeType", "application/json", SCHEMA)
                        .putWithin(CONFIG, "responseJsonSchema", schema, SCHEMA));
        if (!version.tools().isEmpty()) {
            body.append("tools", List.of(Map.of("functionDeclarations", declarations(version.tools()))));
        }
        return body.json();
    }

    private static List<Map<String, Object>> declarations(List<Tool> tools) {
        return tools.stream().map(GeminiFormat::declaration).toList();
    }

    private static Map<String, Object> declaration(Tool tool) {
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("name", tool.name());
        declaration.put("description", tool.description());
        if (!tool.parameters().isEmpty()) {
            declaration.put("parametersJsonSchema", tool.parameters());
        }
        return declaration;
    }

    @Override
    public Response answer(String body) {
        GeminiAnswer answer = new GeminiAnswer();
        answer.take(JsonBody.object(body));
        return answer.response();
    }

    @Override
    public StreamedAnswer stream() {
        return new GeminiStream();
    }

    @Override
    public Framing framing() {
        return Framing.EVENTS;
    }

    @Override
    public Optional<Response> outcome(int status, String body) {
        return JsonBody.ifObject(body)
                .flatMap(answer -> answer.at("error").text("message"))
                .filter(message -> status == 400 && message.contains("exceeds the maximum number of tokens"))
                .map(message -> Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
    }
}

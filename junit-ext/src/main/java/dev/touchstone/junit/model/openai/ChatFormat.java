package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import dev.touchstone.junit.model.wire.VersionBody;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.model.wire.WireRequest;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.util.Map;
import java.util.Optional;

/**
 * Chat Completions.
 *
 * @param provider for messages
 * @param path below the base URL, with its query
 */
record ChatFormat(String provider, String path) implements WireFormat {

    static final String PATH = "chat/completions";

    @Override
    public WireRequest request(ModelVersion version, Request request) {
        VersionBody body = new VersionBody(version)
                .put("model", version.model(), "the version's model")
                .put("messages", new ChatMessages(version, provider).of(request), "the conversation")
                .reserve("n", "the sampling: one call, one answer")
                .reserve("stream", Said.STREAM);
        if (version.connection().stream()) {
            body.put("stream", true, Said.STREAM).putWithin("stream_options", "include_usage", true, Said.STREAM);
        }
        if (!version.tools().isEmpty()) {
            body.put("tools", version.tools().stream().map(ChatFormat::tool).toList(), Said.TOOLS);
        }
        version.responseSchema()
                .ifPresent(schema -> body.put("response_format", responseFormat(schema), Said.RESPONSE_SCHEMA));
        return new WireRequest(path, Map.of(), body.json());
    }

    @Override
    public Response answer(String body) {
        return ChatAnswer.of(JsonBody.object(body));
    }

    @Override
    public StreamedAnswer stream() {
        return new ChatStream();
    }

    @Override
    public Framing framing() {
        return Framing.EVENTS;
    }

    @Override
    public Optional<Response> outcome(int status, String body) {
        return Withheld.ofRefusedRequest(status, body);
    }

    private static Members tool(Tool tool) {
        return Members.of("type", "function")
                .and(
                        "function",
                        Members.of("name", tool.name())
                                .andUnlessBlank("description", tool.description())
                                .and("parameters", tool.parameters()));
    }

    private static Members responseFormat(Map<String, Object> schema) {
        return Members.of("type", "json_schema")
                .and(
                        "json_schema",
                        Members.of("name", Said.SCHEMA_NAME).and("strict", true).and("schema", schema));
    }
}

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
 * The Responses API.
 *
 * @param provider for messages
 */
record ResponsesFormat(String provider) implements WireFormat {

    @Override
    public WireRequest request(ModelVersion version, Request request) {
        VersionBody body = new VersionBody(version)
                .put("model", version.model(), "the version's model")
                .put("input", new ResponsesItems(version, provider).of(request), "the conversation")
                .reserve("background", "the sampling: one call, one whole answer")
                .reserve("stream", Said.STREAM);
        if (version.connection().stream()) {
            body.put("stream", true, Said.STREAM);
        }
        if (!version.tools().isEmpty()) {
            body.put(
                    "tools", version.tools().stream().map(ResponsesFormat::tool).toList(), Said.TOOLS);
        }
        version.responseSchema()
                .ifPresent(schema -> body.putWithin("text", "format", textFormat(schema), Said.RESPONSE_SCHEMA));
        return new WireRequest("responses", Map.of(), body.json());
    }

    @Override
    public Response answer(String body) {
        return ResponsesAnswer.of(JsonBody.object(body));
    }

    @Override
    public StreamedAnswer stream() {
        return new ResponsesStream();
    }

    @Override
    public Framing framing() {
        return Framing.EVENTS;
    }

    @Override
    public Optional<Response> outcome(int status, String body) {
        return Withheld.ofRefusedRequest(status, body);
    }

    // The specification requires strict; true, its default, would have the API rewrite or refuse the schema.
    private static Members tool(Tool tool) {
        return Members.of("type", "function")
                .and("name", tool.name())
                .andUnlessBlank("description", tool.description())
                .and("parameters", tool.parameters())
                .and("strict", false);
    }

    private static Members textFormat(Map<String, Object> schema) {
        return Members.of("type", "json_schema")
                .and("name", Said.SCHEMA_NAME)
                .and("strict", true)
                .and("schema", schema);
    }
}

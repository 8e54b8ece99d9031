package dev.touchstone.junit.model.anthropic;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.model.wire.ReportedError;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import dev.touchstone.junit.model.wire.VersionBody;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.model.wire.WireMisuse;
import dev.touchstone.junit.model.wire.WireRequest;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.util.Map;
import java.util.Optional;

/** The Messages API. */
final class MessagesFormat implements WireFormat {

    private static final int BAD_REQUEST = 400;
    private static final Map<String, String> HEADERS = Map.of("anthropic-version", "2023-06-01");
    private static final String STREAM = "the connection's stream";

    @Override
    public WireRequest request(ModelVersion version, Request request) {
        if (!version.parameters().containsKey("max_tokens")) {
            throw WireMisuse.notWritten(version, Anthropic.NAME, "max_tokens", "max_tokens: 1024");
        }
        Turns turns = new Turns(version);
        VersionBody body = new VersionBody(version).put("model", version.model(), "the version's model");
        turns.system(request).ifPresent(system -> body.put("system", system, "the conversation"));
        body.put("messages", turns.of(request), "the conversation").reserve("stream", STREAM);
        if (version.connection().stream()) {
            body.put("stream", true, STREAM);
        }
        if (!version.tools().isEmpty()) {
            body.put("tools", version.tools().stream().map(MessagesFormat::tool).toList(), "the version's tools");
        }
        version.responseSchema()
                .map(schema -> Members.of("type", "json_schema").and("schema", schema))
                .ifPresent(
                        format -> body.putWithin("output_config", "format", format, "the version's response schema"));
        return new WireRequest("v1/messages", HEADERS, body.json());
    }

    @Override
    public Response answer(String body) {
        return MessagesAnswer.of(JsonBody.object(body));
    }

    @Override
    public StreamedAnswer stream() {
        return new MessagesStream();
    }

    @Override
    public Framing framing() {
        return Framing.EVENTS;
    }

    // There is no code for either, only the words.
    @Override
    public Optional<Response> outcome(int status, String body) {
        String said = status == BAD_REQUEST
                ? JsonBody.ifObject(body)
                        .map(ReportedError::of)
                        .map(ReportedError::message)
                        .orElse("")
                : "";
        if (said.contains("prompt is too long") || said.contains("exceed context limit")) {
            return Optional.of(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
        }
        return said.contains("blocked by content filtering policy")
                ? Optional.of(Response.of("").finishedBy(FinishReason.CONTENT_FILTER))
                : Optional.empty();
    }

    private static Members tool(Tool tool) {
        return Members.of("name", tool.name())
                .andUnlessBlank("description", tool.description())
                .and("input_schema", tool.parameters());
    }
}

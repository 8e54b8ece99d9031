package dev.touchstone.junit.model.ollama;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.model.wire.PlacedBody;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.model.wire.WireRequest;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /api/chat. Parameters that steer the model go into {@code options}, all others stand beside it. */
final class OllamaFormat implements WireFormat {

    private static final Set<String> OPTIONS = Set.of(
            "draft_num_predict",
            "frequency_penalty",
            "main_gpu",
            "min_p",
            "mirostat",
            "mirostat_eta",
            "mirostat_tau",
            "num_batch",
            "num_ctx",
            "num_gpu",
            "num_keep",
            "num_predict",
            "num_thread",
            "penalize_newline",
            "presence_penalty",
            "repeat_last_n",
            "repeat_penalty",
            "seed",
            "stop",
            "temperature",
            "tfs_z",
            "top_k",
            "top_p",
            "typical_p",
            "use_mmap");

    @Override
    public WireRequest request(ModelVersion version, Request request) {
        PlacedBody body = new PlacedBody(version, name -> OPTIONS.contains(name) ? "options" : "")
                .put("model", version.model(), "model:")
                .put("messages", new OllamaMessages(version).of(request), "the request")
                .put("stream", version.connection().stream(), "the connection");
        version.responseSchema().ifPresent(schema -> body.put("format", schema, "responseSchema:"));
        if (!version.tools().isEmpty()) {
            body.append(
                    "tools", version.tools().stream().map(OllamaFormat::tool).toList());
        }
        return new WireRequest("api/chat", Map.of(), body.json());
    }

    private static Members tool(Tool tool) {
        Members function = Members.of("name", tool.name())
                .and("description", tool.description())
                .and("parameters", tool.parameters());
        return Members.of("type", "function").and("function", function);
    }

    @Override
    public Response answer(String body) {
        OllamaAnswer answer = new OllamaAnswer();
        answer.take(JsonBody.object(body));
        if (!answer.isComplete()) {
            throw new MalformedAnswer("does not say that it is done");
        }
        return answer.response();
    }

    @Override
    public StreamedAnswer stream() {
        return new OllamaStream();
    }

    @Override
    public Framing framing() {
        return Framing.LINES;
    }

    @Override
    public Optional<Response> outcome(int status, String body) {
        return JsonBody.ifObject(body)
                .flatMap(answer -> answer.text("error"))
                .filter(message -> status == 400 && message.contains("exceeds") && message.contains("context length"))
                .map(message -> Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
    }
}

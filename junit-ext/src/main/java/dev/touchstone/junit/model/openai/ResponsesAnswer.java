package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.ReportedError;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An answer that came whole, which every stream ends with too. */
final class ResponsesAnswer {

    private static final int SHOWN = 40;
    private static final Set<String> UNFINISHED = Set.of("queued", "in_progress", "cancelled");

    private ResponsesAnswer() {}

    static Response of(JsonBody body) {
        return of(body, body.list("output"));
    }

    /** @param items of the output, where the body itself has lost them */
    static Response of(JsonBody body, List<JsonBody> items) {
        String status = body.text("status").orElse("");
        if (body.at("error").isPresent() || status.equals("failed")) {
            return Withheld.orThrow(ReportedError.of(body));
        }
        if (UNFINISHED.contains(status)) {
            throw new MalformedAnswer("is no whole answer: its status is " + Untrusted.line(status, SHOWN));
        }
        if (!body.hasList("output") && items.isEmpty()) {
            throw new MalformedAnswer("has no output");
        }
        Output output = Output.of(items);
        return new Response(
                output.text(),
                reason(body, status, output),
                usage(body.at("usage")),
                output.calls(),
                Optional.empty(),
                served(body));
    }

    private static FinishReason reason(JsonBody body, String status, Output output) {
        if (output.isRefused()) {
            return FinishReason.REFUSAL;
        }
        return switch (status) {
            case "completed" -> output.calls().isEmpty() ? FinishReason.STOP : FinishReason.TOOL_CALLS;
            case "incomplete" ->
                body.at("incomplete_details").text("reason").orElse("").equals("content_filter")
                        ? FinishReason.CONTENT_FILTER
                        : FinishReason.LENGTH;
            default -> FinishReason.UNKNOWN;
        };
    }

    private static Optional<TokenUsage> usage(JsonBody counted) {
        OptionalLong read = counted.count("input_tokens");
        OptionalLong written = counted.count("output_tokens");
        return read.isPresent() && written.isPresent()
                ? Optional.of(new TokenUsage(read.getAsLong(), written.getAsLong()))
                : Optional.empty();
    }

    private static Served served(JsonBody body) {
        Served served = body.word("model").map(Served.UNKNOWN::by).orElse(Served.UNKNOWN);
        return body.word("service_tier").map(served::on).orElse(served);
    }
}

package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.ReportedError;
import java.util.List;
import java.util.Optional;

/** Errors that are outcomes of the question: a filter held it back, or it does not fit into what the model reads. */
final class Withheld {

    private static final int BAD_REQUEST = 400;
    private static final List<String> FILTERED =
            List.of("content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation");
    private static final List<String> TOO_LONG =
            List.of("context_length_exceeded", "exceed_context_size_error", "ContextWindowExceededError");

    private Withheld() {}

    static Optional<Response> ofRefusedRequest(int status, String body) {
        return status == BAD_REQUEST
                ? JsonBody.ifObject(body).flatMap(answer -> of(ReportedError.of(answer)))
                : Optional.empty();
    }

    /** @throws dev.touchstone.junit.model.wire.ProviderError if it is any other error */
    static Response orThrow(ReportedError error) {
        return of(error).orElseThrow(error::asProviderError);
    }

    private static Optional<Response> of(ReportedError error) {
        if (isFiltered(error)) {
            return Optional.of(Response.of("").finishedBy(FinishReason.CONTENT_FILTER));
        }
        return isTooLong(error)
                ? Optional.of(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW))
                : Optional.empty();
    }

    private static boolean isFiltered(ReportedError error) {
        String inner = error.body().at("innererror").text("code").orElse("");
        return FILTERED.contains(error.code())
                || FILTERED.contains(inner)
                || (error.code().equals("invalid_prompt") && error.message().contains("flagged"));
    }

    // The servers that only follow OpenAI's format often have no code for it: vLLM, llama.cpp, LiteLLM.
    private static boolean isTooLong(ReportedError error) {
        return TOO_LONG.contains(error.code())
                || TOO_LONG.contains(error.type())
                || TOO_LONG.stream().anyMatch(error.message()::contains)
                || error.message().contains("maximum context length");
    }
}

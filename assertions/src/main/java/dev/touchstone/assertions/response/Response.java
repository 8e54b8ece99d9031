package dev.touchstone.assertions.response;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a model said to one request. Whatever the provider did not report is empty or {@link FinishReason#UNKNOWN}, never zero.
 *
 * <pre>{@code
 * Response answer = Response.of("Refunds take 30 days.");
 * assertThat(answer).contains("30 days");       // passes
 * assertThat(answer).contains("90 days");       // fails, quoting the answer
 * }</pre>
 *
 * @param text the whole text, possibly empty
 * @param finishReason why the model stopped
 * @param usage tokens used
 * @param toolCalls tools asked for, in order
 * @param latency time from sending the request to the last byte of the answer
 * @param served who answered, as the provider reports it
 */
public record Response(
        String text,
        FinishReason finishReason,
        Optional<TokenUsage> usage,
        List<ToolCall> toolCalls,
        Optional<Duration> latency,
        Served served) {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Keeps a copy of the tool calls. */
    public Response {
        toolCalls = List.copyOf(toolCalls);
    }

    /** A response of which only the text is known. */
    public static Response of(String text) {
        return new Response(text, FinishReason.UNKNOWN, Optional.empty(), List.of(), Optional.empty(), Served.UNKNOWN);
    }

    /** What stands between white space. */
    public int words() {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : WHITE_SPACE.split(stripped, -1).length;
    }

    /** The same with this finish reason. */
    public Response finishedBy(FinishReason reason) {
        return new Response(text, reason, usage, toolCalls, latency, served);
    }

    /** The same with these tokens used. */
    public Response using(TokenUsage tokens) {
        return new Response(text, finishReason, Optional.of(tokens), toolCalls, latency, served);
    }

    /** The same with these tools asked for. */
    public Response calling(List<ToolCall> calls) {
        return new Response(text, finishReason, usage, calls, latency, served);
    }

    /** The same with this latency. */
    public Response after(Duration elapsed) {
        return new Response(text, finishReason, usage, toolCalls, Optional.of(elapsed), served);
    }

    /** The same by this model. */
    public Response servedBy(String model) {
        return with(served.by(model));
    }

    /** The same, answered so. */
    public Response with(Served report) {
        return new Response(text, finishReason, usage, toolCalls, latency, report);
    }

    /** The same with this text. */
    public Response saying(String other) {
        return new Response(other, finishReason, usage, toolCalls, latency, served);
    }

    /** The model id the provider says it used. */
    public Optional<String> servedModel() {
        return served.model();
    }
}

package dev.touchstone.junit.model.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An error in the words OpenAI, Anthropic and the servers that follow them use: type, code and message.
 *
 * @param body the object that holds them
 */
public record ReportedError(JsonBody body) {

    private static final List<String> PASSING =
            List.of("ratelimit", "overloaded", "servererror", "internal", "timeout", "unavailable", "apierror");

    /** The error of an answer: its member {@code error}, or the answer itself where that is flat. */
    public static ReportedError of(JsonBody answer) {
        return new ReportedError(answer.at("error").isObject() ? answer.at("error") : answer);
    }

    /** What kind of error it is, {@code ""} if it does not say. */
    public String type() {
        return body.text("type").orElse("");
    }

    /** Which error it is, {@code ""} if it does not say in words. */
    public String code() {
        return body.text("code").orElse("");
    }

    /** What it says, not fit to print; {@code ""} if it says nothing. */
    public String message() {
        return body.text("message").or(() -> body.text("error")).orElse("");
    }

    /** As the transport layer reports it; not fit to print. */
    public ProviderError asProviderError() {
        String kind = Stream.of(Optional.of(type()), Optional.of(code()), number())
                .flatMap(Optional::stream)
                .filter(word -> !word.isBlank() && !word.equals("error"))
                .distinct()
                .collect(Collectors.joining(", "));
        String said = Stream.of(kind, message()).filter(text -> !text.isBlank()).collect(Collectors.joining(": "));
        return new ProviderError(said.isEmpty() ? "an error without a word about it" : said, mayPass());
    }

    private boolean mayPass() {
        OptionalLong status = body.count("code");
        return passes(type())
                || passes(code())
                || status.stream().anyMatch(code -> code == 408 || code == 409 || code == 429 || code >= 500);
    }

    private Optional<String> number() {
        OptionalLong code = body.count("code");
        return code.isPresent() ? Optional.of(Long.toString(code.getAsLong())) : Optional.empty();
    }

    private static boolean passes(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return PASSING.stream().anyMatch(letters::contains);
    }
}

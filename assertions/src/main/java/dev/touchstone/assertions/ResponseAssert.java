package dev.touchstone.assertions;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions on one answer; each failure says first what is wrong and then quotes the answer, made fit to print.
 *
 * <pre>{@code
 * assertThat(Response.of("Refunds take 30 days.")).contains("30 days");  // passes
 * assertThat(Response.of("Refunds take 14 days.")).contains("30 days");  // the answer does not contain "30 days"
 * }</pre>
 */
public final class ResponseAssert extends AbstractAssert<ResponseAssert, Response> {

    ResponseAssert(Response actual) {
        super(actual, ResponseAssert.class);
    }

    /**
     * All of the texts occur in the answer, letter case as written.
     *
     * @throws IllegalArgumentException if no text is given, or an empty one
     */
    public ResponseAssert contains(CharSequence... texts) {
        String answer = answer();
        List<String> missing = which(texts, text -> !answer.contains(text));
        return holds(missing.isEmpty(), "the answer does not contain " + Quoted.all(missing));
    }

    /**
     * All of the texts occur in the answer, in whatever letter case.
     *
     * @throws IllegalArgumentException if no text is given, or an empty one
     */
    public ResponseAssert containsIgnoringCase(CharSequence... texts) {
        String answer = folded(answer());
        List<String> missing = which(texts, text -> !answer.contains(folded(text)));
        return holds(missing.isEmpty(), "the answer does not contain, in any letter case, " + Quoted.all(missing));
    }

    /**
     * None of the texts occurs in the answer, letter case as written.
     *
     * @throws IllegalArgumentException if no text is given, or an empty one
     */
    public ResponseAssert doesNotContain(CharSequence... texts) {
        String answer = answer();
        List<String> found = which(texts, answer::contains);
        if (!found.isEmpty()) {
            String context = Quoted.around(answer, found.get(0));
            throw failure("%s", Quoted.explain("the answer contains " + Quoted.all(found), "found", context));
        }
        return this;
    }

    /** The whole answer matches, as in {@link java.util.regex.Matcher#matches()}. */
    public ResponseAssert matches(String regex) {
        return matches(Pattern.compile(regex));
    }

    /** The whole answer matches, as in {@link java.util.regex.Matcher#matches()}. */
    public ResponseAssert matches(Pattern pattern) {
        boolean matches = pattern.matcher(answer()).matches();
        return holds(matches, "the answer as a whole does not match " + Quoted.one(pattern.pattern()));
    }

    /** The answer is this text, to the character. */
    public ResponseAssert hasText(CharSequence expected) {
        return holds(answer().contentEquals(expected), "the answer is not " + Quoted.one(expected.toString()));
    }

    /** The answer is nothing but white space. */
    public ResponseAssert isEmpty() {
        return holds(answer().isBlank(), "the answer is not empty");
    }

    /** The answer is more than white space. */
    public ResponseAssert isNotEmpty() {
        return holds(!answer().isBlank(), "the answer is empty");
    }

    /**
     * The answer has so many words at most; a word is what stands between white space.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public ResponseAssert hasAtMostWords(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("hasAtMostWords(" + most + "): write 0 or more");
        }
        int words = response().words();
        return holds(words <= most, "the answer has " + words + " words, " + most + " at most");
    }

    /**
     * The answer did not end at the token limit.
     *
     * <p>Where the provider reported no finish reason this fails: not knowing is no proof.
     */
    public ResponseAssert wasNotTruncated() {
        FinishReason reason = response().finishReason();
        holds(reason != FinishReason.LENGTH, "the answer was cut off at the token limit");
        return holds(
                reason != FinishReason.UNKNOWN,
                "it is not known whether the answer was cut off: no finish reason was reported");
    }

    /** The model stopped for this reason. */
    public ResponseAssert finishedBy(FinishReason expected) {
        FinishReason reason = response().finishReason();
        return holds(reason == expected, "the answer finished by " + reason + ", not by " + expected);
    }

    /** The model asked for this tool at least once. */
    public ResponseAssert calledTool(String name) {
        List<String> called =
                response().toolCalls().stream().map(ToolCall::name).toList();
        String instead = called.isEmpty() ? "no tool" : Quoted.all(called);
        return holds(called.contains(name), "the model did not call the tool " + Quoted.one(name) + ", but " + instead);
    }

    /** AssertJ's own assertions on the text of the answer. */
    public AbstractStringAssert<?> text() {
        return Assertions.assertThat(answer()).as(info.description());
    }

    private Response response() {
        isNotNull();
        return actual;
    }

    private String answer() {
        return response().text();
    }

    private ResponseAssert holds(boolean condition, String otherwise) {
        if (!condition) {
            throw failure("%s", Quoted.explain(otherwise, "answer", Quoted.one(answer())));
        }
        return this;
    }

    private static List<String> which(CharSequence[] texts, Predicate<String> predicate) {
        if (texts.length == 0) {
            throw new IllegalArgumentException("no text was given: nothing would be checked");
        }
        if (Arrays.stream(texts).anyMatch(CharSequence::isEmpty)) {
            throw new IllegalArgumentException("an empty text was given: it is part of every answer");
        }
        return Arrays.stream(texts)
                .map(CharSequence::toString)
                .filter(predicate)
                .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package dev.touchstone.junit.page;

import dev.touchstone.junit.results.SampleRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an answer, each text cut where it is too long; the answer itself is not held, for it may be of any size.
 *
 * @param millis how long it took, if it was measured
 * @param cut characters of the texts left out
 */
record KeptAnswer(
        int sample,
        boolean passed,
        @Nullable Double score,
        @Nullable Long millis,
        @Nullable String finish,
        @Nullable String reason,
        List<String> texts,
        long cut) {

    static KeptAnswer of(SampleRecord answer) {
        List<String> texts = answer.texts().stream().map(KeptAnswer::start).toList();
        return with(texts, answer, TextBudget.LONGEST);
    }

    /** Its grade and the start of its reason alone. */
    static KeptAnswer withoutText(SampleRecord answer) {
        return with(List.of(), answer, TextBudget.SHORTEST);
    }

    private static KeptAnswer with(List<String> texts, SampleRecord answer, int longest) {
        return new KeptAnswer(
                answer.sample(),
                answer.passed(),
                answer.score(),
                answer.latencyMillis(),
                answer.finish(),
                answer.reason() == null ? null : start(answer.reason(), longest),
                texts,
                length(answer.texts()) - length(texts));
    }

    /** Never half a character. */
    static String start(String text) {
        return start(text, TextBudget.LONGEST);
    }

    private static String start(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static long length(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    /** Characters it takes once its texts and its reason are cut. */
    static int length(SampleRecord answer) {
        return Stream.concat(answer.texts().stream(), Stream.ofNullable(answer.reason()))
                .mapToInt(text -> Math.min(text.length(), TextBudget.LONGEST))
                .sum();
    }

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("i", sample);
        fields.put("passed", passed);
        fields.put("score", score);
        fields.put("ms", millis);
        fields.put("finish", finish);
        fields.put("reason", reason);
        fields.put("texts", texts);
        if (cut > 0) {
            fields.put("cut", cut);
        }
        return fields;
    }
}

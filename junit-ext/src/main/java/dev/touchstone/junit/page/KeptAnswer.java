package dev.touchstone.junit.page;

import dev.touchstone.junit.results.SampleRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return with(texts, answer);
    }

    /** Its grade and its reason alone. */
    static KeptAnswer withoutText(SampleRecord answer) {
        return with(List.of(), answer);
    }

    private static KeptAnswer with(List<String> texts, SampleRecord answer) {
        return new KeptAnswer(
                answer.sample(),
                answer.passed(),
                answer.score(),
                answer.latencyMillis(),
                answer.finish(),
                answer.reason() == null ? null : start(answer.reason()),
                texts,
                length(answer.texts()) - length(texts));
    }

    /** Never half a character. */
    static String start(String text) {
        if (text.length() <= TextBudget.LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(TextBudget.LONGEST - 1))
                ? TextBudget.LONGEST - 1
                : TextBudget.LONGEST;
        return text.substring(0, end);
    }

    private static long length(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    /** Characters it takes once its texts are cut. */
    static int length(SampleRecord answer) {
        return answer.texts().stream()
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

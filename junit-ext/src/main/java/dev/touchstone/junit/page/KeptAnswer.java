package dev.touchstone.junit.page;

import dev.touchstone.junit.results.SampleRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its texts, each cut where it is too long.
 *
 * @param cut characters left out
 */
record KeptAnswer(SampleRecord answer, List<String> texts, long cut) {

    static KeptAnswer of(SampleRecord answer) {
        List<String> texts = answer.texts().stream().map(KeptAnswer::start).toList();
        return new KeptAnswer(answer, texts, length(answer.texts()) - length(texts));
    }

    /** Its grade and its reason alone. */
    static KeptAnswer withoutText(SampleRecord answer) {
        return new KeptAnswer(answer, List.of(), length(answer.texts()));
    }

    /** Never half a character. */
    private static String start(String text) {
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

    static int kept(SampleRecord answer) {
        return answer.texts().stream()
                .mapToInt(text -> Math.min(text.length(), TextBudget.LONGEST))
                .sum();
    }

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("i", answer.sample());
        fields.put("passed", answer.passed());
        fields.put("score", answer.score());
        fields.put("ms", answer.latencyMillis());
        fields.put("finish", answer.finish());
        fields.put("reason", answer.reason() == null ? null : start(answer.reason()));
        fields.put("texts", texts);
        if (cut > 0) {
            fields.put("cut", cut);
        }
        return fields;
    }
}

package dev.touchstone.junit.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One graded draw.
 *
 * @param arm {@code candidate} or {@code baseline}
 * @param sample the how-manieth draw of the case, from 0
 * @param score what the grader gave, where it scores
 * @param latencyMillis how long the answer took, if it was measured
 * @param texts what the model said, one text per call
 * @param finish why the model stopped, of the last call: {@code stop}, {@code length}, {@code refusal}, …, if it was reported
 * @param reason why it is a wrong answer
 */
public record SampleRecord(
        String test,
        VersionRecord version,
        String arm,
        String goldenCase,
        int sample,
        boolean passed,
        @Nullable Double score,
        @Nullable Long latencyMillis,
        List<String> texts,
        @Nullable String finish,
        @Nullable String reason) {

    /** As its line has them, one written for every answer: in order, without those that are {@code null}. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("test", test);
        fields.put("version", version.fields());
        fields.put("arm", arm);
        fields.put("case", goldenCase);
        fields.put("sample", sample);
        fields.put("passed", passed);
        put("score", score, fields);
        put("latencyMillis", latencyMillis, fields);
        fields.put("texts", texts);
        put("finish", finish, fields);
        put("reason", reason, fields);
        return fields;
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> fields) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}

package dev.touchstone.junit.results;

import java.util.List;
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
        @com.fasterxml.jackson.annotation.JsonProperty("case") String goldenCase,
        int sample,
        boolean passed,
        @Nullable Double score,
        @Nullable Long latencyMillis,
        List<String> texts,
        @Nullable String finish,
        @Nullable String reason) {}

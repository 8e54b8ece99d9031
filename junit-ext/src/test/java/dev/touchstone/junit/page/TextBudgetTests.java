package dev.touchstone.junit.page;

import static dev.touchstone.junit.results.ResultFixture.TEST;
import static dev.touchstone.junit.results.ResultFixture.V1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.SampleRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextBudgetTests {

    private final Omitted omitted = new Omitted();
    private final TestAnswers test = new TestAnswers(TEST, Optional.empty());
    private int sample;

    /** Of the most characters that are kept of one text. */
    private void answered(boolean passed) {
        SampleRecord answer = new SampleRecord(
                TEST,
                V1,
                "candidate",
                "case-" + sample++,
                0,
                passed,
                null,
                null,
                List.of("x".repeat(20_000)),
                null,
                null);
        test.add(answer, 0, omitted);
    }

    private void answered(int times, boolean passed) {
        for (int time = 0; time < times; time++) {
            answered(passed);
        }
    }

    @Test
    void rightAnswersAreLeftOutBeforeWrongOnes() {
        answered(1_600, true);
        assertThat(omitted.fields()).containsEntry("passing", 0L);

        answered(1, true);
        answered(1_200, false);
        assertThat(omitted.fields()).containsEntry("passing", 1L).containsEntry("withoutText", 0L);

        answered(1, false);
        assertThat(omitted.fields()).containsEntry("withoutText", 1L);
    }

    @Test
    void onceARightAnswerIsLeftOutTheTextsOfNoOtherAreRead() {
        answered(1_601, true);
        SampleRecord next = new SampleRecord(TEST, V1, "candidate", "new", 0, true, null, null, List.of(), null, null);

        assertThat(test.wants(next, 0, omitted)).isFalse();
    }

    @Test
    void theRuleSaysWhereTheWholeAnswersAre() {
        assertThat(omitted.fields().get("rule"))
                .isEqualTo(
                        "Every answer is counted and every wrong one is kept; of right ones at most 3 for a case and version, "
                                + "fewer where the page would become too large. A text is cut after 20,000 characters; where there are too many wrong answers "
                                + "the texts of the last are left out, and all but the start of the reason. "
                                + "The whole answers stand in target/touchstone/results, in the files that end in -samples.jsonl.");
    }
}

package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncompleteTrialsTests {

    private static final PassRateRequirement RATE =
            PassRateRequirement.of(0.9, OptionalDouble.of(0.1), new ErrorRates(0.05, 0.05));

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 40})
    void aVerdictIsTheOneOfEveryWayTheMissingAnswersCouldHaveGone(long missing) {
        for (long passes = 0; passes <= 135; passes++) {
            Trials trials = Trials.of("v2", passes, 135);
            Outcome outcome = IncompleteTrials.passRate(trials, missing, RATE).outcome();

            for (long good = 0; outcome != Outcome.INCONCLUSIVE && good <= missing; good++) {
                assertThat(complete(passes + good, 135 + missing)).isEqualTo(outcome);
            }
        }
    }

    @Test
    void withoutMissingAnswersItIsTheVerdictOfTheTrials() {
        for (long passes = 0; passes <= 100; passes++) {
            assertThat(IncompleteTrials.passRate(Trials.of("v2", passes, 100), 0, RATE)
                            .outcome())
                    .isEqualTo(complete(passes, 100));
        }
    }

    @Test
    void theEvidenceCountsWhatCameAndWhatDidNot() {
        MissingEvidence evidence = (MissingEvidence) IncompleteTrials.passRate(Trials.of("v2", 90, 100), 5, RATE)
                .findings()
                .get(0)
                .evidence();

        assertThat(evidence.answered()).isEqualTo(100);
        assertThat(evidence.worst().passRate()).hasValue(90 / 105.0);
        assertThat(evidence.best().passRate()).hasValue(95 / 105.0);
    }

    private static Outcome complete(long passes, long samples) {
        return FinishedTrials.passRate(Trials.of("v2", passes, samples), RATE).outcome();
    }
}

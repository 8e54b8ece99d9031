package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.margin;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.verdict.Trials;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class EquivalenceAssertTests {

    @Test
    void whatDiffersLessThanTheMarginHolds() {
        assertThatCode(() -> assertThat(trials("v2", 40, 10, i -> i % 2 == 0 ? 8 : 10))
                        .isEquivalentTo(baseline(), margin(0.05)))
                .doesNotThrowAnyException();
    }

    @Test
    void equalAnswersToManyCasesHold() {
        assertThatCode(() -> assertThat(trials("v2", 100, 10, i -> 9))
                        .isEquivalentTo(trials("v1", 100, 10, i -> 9), margin(0.05)))
                .doesNotThrowAnyException();
    }

    @Test
    void equalAnswersToFewCasesProveNothing() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 10, i -> 9)).isEquivalentTo(baseline(), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is within 5.0 points of the baseline

                          baseline   90.0 %   360 of 400   v1   40 cases × 10
                          candidate  90.0 %   360 of 400   v2
                          difference 0.0 points   −7.2 … 7.2   90 %, Clopper-Pearson on cases, paired by golden case, n = 40
                          cases      0 worse, 0 better, 40 equal

                        Why:  not having shown a difference shows no equivalence: with these answers the versions may still lie within 5.0 points of each other, or further apart.
                        Fix:  it takes about 19 more golden cases; fewer with a wider margin than 5.0 points.""");
    }

    @Test
    void aWorseCandidateFailsVerbatim() {
        assertThatThrownBy(() -> assertThat(trials("v2", 200, 10, i -> i < 150 ? 6 : 9))
                        .isEquivalentTo(trials("v1", 200, 10, i -> 9), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 22.5 points worse than the baseline, 5.0 allowed either way

                          baseline   90.0 %   1,800 of 2,000   v1   200 cases × 10
                          candidate  67.5 %   1,350 of 2,000   v2
                          difference −22.5 points   −24.0 … −21.0   90 %, t over cases, paired by golden case, n = 200
                          cases      150 worse, 0 better, 50 equal
                          furthest   c-0  9 of 10 → 6 of 10    c-1  9 of 10 → 6 of 10    c-2  9 of 10 → 6 of 10    c-3  9 of 10 → 6 of 10

                        Why:  a candidate that differs by 5.0 points or less is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the furthest cases side by side; revert or accept the change.""");
    }

    @Test
    void aBetterCandidateIsNotEquivalentEither() {
        assertThatThrownBy(() -> assertThat(trials("v2", 200, 10, i -> i < 150 ? 9 : 6))
                        .isEquivalentTo(trials("v1", 200, 10, i -> i % 2 == 0 ? 6 : 5), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 27.5 points better than the baseline, 5.0 allowed either way

                          baseline   55.0 %   1,100 of 2,000   v1   200 cases × 10
                          candidate  82.5 %   1,650 of 2,000   v2
                          difference 27.5 points   25.9 … 29.1   90 %, t over cases, paired by golden case, n = 200
                          cases      0 worse, 175 better, 25 equal
                          furthest   c-1  5 of 10 → 9 of 10    c-3  5 of 10 → 9 of 10    c-5  5 of 10 → 9 of 10    c-7  5 of 10 → 9 of 10

                        Why:  a candidate that differs by 5.0 points or less is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the furthest cases side by side; revert or accept the change.""");
    }

    @Test
    void oneAnswerPerCaseIsJudgedByTango() {
        assertThatThrownBy(() -> assertThat(trials("v2", 200, 1, i -> i < 80 ? 0 : 1))
                        .isEquivalentTo(trials("v1", 200, 1, i -> 1), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 40.0 points worse than the baseline, 5.0 allowed either way

                          baseline   100.0 %   200 of 200   v1   200 cases × 1
                          candidate  60.0 %   120 of 200   v2
                          difference −40.0 points   −45.8 … −34.5   90 %, Tango, paired by golden case, n = 200
                          cases      80 worse, 0 better, 120 equal
                          furthest   c-0  1 of 1 → 0 of 1    c-1  1 of 1 → 0 of 1    c-2  1 of 1 → 0 of 1    c-3  1 of 1 → 0 of 1

                        Why:  a candidate that differs by 5.0 points or less is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the furthest cases side by side; revert or accept the change.""");
    }

    @Test
    void aDifferenceOfJustTheMarginStaysOpen() {
        assertThatThrownBy(() ->
                        assertThat(trials("v2", 40, 10, i -> i < 10 ? 7 : 9)).isEquivalentTo(baseline(), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is within 5.0 points of the baseline

                          baseline   90.0 %   360 of 400   v1   40 cases × 10
                          candidate  85.0 %   340 of 400   v2
                          difference −5.0 points   −7.3 … −2.7   90 %, t over cases, paired by golden case, n = 40
                          cases      10 worse, 0 better, 30 equal
                          furthest   c-0  9 of 10 → 7 of 10    c-1  9 of 10 → 7 of 10    c-2  9 of 10 → 7 of 10    c-3  9 of 10 → 7 of 10

                        Why:  not having shown a difference shows no equivalence: with these answers the versions may still lie within 5.0 points of each other, or further apart.
                        Fix:  it takes more golden cases; fewer with a wider margin than 5.0 points.""");
    }

    @Test
    void allAgainstNoneFails() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 10, i -> 0))
                        .isEquivalentTo(trials("v1", 40, 10, i -> 10), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 100.0 points worse than the baseline, 5.0 allowed either way

                          baseline   100.0 %   400 of 400   v1   40 cases × 10
                          candidate  0.0 %   0 of 400   v2
                          difference −100.0 points   −100.0 … −85.6   90 %, Clopper-Pearson on cases, paired by golden case, n = 40
                          cases      40 worse, 0 better, 0 equal
                          furthest   c-0  10 of 10 → 0 of 10    c-1  10 of 10 → 0 of 10    c-2  10 of 10 → 0 of 10    c-3  10 of 10 → 0 of 10

                        Why:  a candidate that differs by 5.0 points or less is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the furthest cases side by side; revert or accept the change.""");
    }

    @Test
    void oneCaseDecidesNothing() {
        assertThatThrownBy(() -> assertThat(trials("v2", 1, 10, i -> 0))
                        .isEquivalentTo(trials("v1", 1, 10, i -> 10), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is within 5.0 points of the baseline

                          baseline   100.0 %   10 of 10   v1   1 case × 10
                          candidate  0.0 %   0 of 10   v2
                          difference −100.0 points   −100.0 … 90.0   90 %, Clopper-Pearson on cases, paired by golden case, n = 1
                          cases      1 worse, 0 better, 0 equal
                          furthest   c-0  10 of 10 → 0 of 10

                        Why:  not having shown a difference shows no equivalence: with these answers the versions may still lie within 5.0 points of each other, or further apart.
                        Fix:  it takes about 25 more golden cases; fewer with a wider margin than 5.0 points.""");
    }

    private static Trials baseline() {
        return trials("v1", 40, 10, i -> 9);
    }

    private static Trials trials(String name, int cases, int each, IntUnaryOperator passes) {
        Trials.Builder trials = Trials.named(name);
        for (int i = 0; i < cases; i++) {
            trials.add("c-" + i, passes.applyAsInt(i), each);
        }
        return trials.build();
    }
}

package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.Look;
import dev.touchstone.assertions.statistics.ProportionInterval;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassRateDecisionTests {

    private final PassRateRequirement requirement = PassRateRequirement.of(0.9, OptionalDouble.empty());
    private final ClosedSprt test = ClosedSprt.of(new Hypotheses(0.9, 0.8, 0.001, 0.05));

    @Test
    void cleanAnswersPassAtTheEarliestAcceptAndNotBefore() {
        Draws draws = Draws.of(1, requirement).rounds(test.earliestAccept() - 1, Draws.GOOD, Draws.GOOD);
        assertThat(draws.decision().isDecided()).isFalse();
        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.INCONCLUSIVE);

        draws.rounds(1, Draws.GOOD, Draws.GOOD);

        assertThat(draws.decision().isDecided()).isTrue();
        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void wrongAnswersFailAtTheEarliestRejectAndNotBefore() {
        Draws draws = Draws.of(1, requirement).rounds(test.earliestReject() - 1, Draws.GOOD, (r, c) -> false);
        assertThat(draws.decision().isDecided()).isFalse();

        draws.rounds(1, Draws.GOOD, (r, c) -> false);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.75, 0.85, 0.95})
    void everySampleIsLookedAtAsTheClosedTestDoes(double rate) {
        Random random = new Random(42);
        Draws draws = Draws.of(7, requirement);
        Look expected = Look.CONTINUE;
        int passes = 0;
        int n = 0;
        while (expected == Look.CONTINUE) {
            assertThat(draws.decision().isDecided()).isFalse();
            boolean good = random.nextDouble() < rate;
            assertThat(draws.take(n % 7, Arm.CANDIDATE, good)).isTrue();
            n++;
            passes += good ? 1 : 0;
            expected = test.look(n, passes);
        }

        assertThat(draws.verdict().outcome()).isEqualTo(expected == Look.ACCEPT ? Outcome.PASS : Outcome.FAIL);
        assertThat(draws.take(0, Arm.CANDIDATE, true)).isFalse();
        PassRateEvidence evidence = evidence(draws);
        assertThat(evidence)
                .isEqualTo(new PassRateEvidence(
                        passes, n, ProportionInterval.anytime(passes, n, 0.95), test.fixedSamples(), 0));
    }

    @Test
    void theBaselineIsNeverAsked() {
        Draws draws = Draws.of(5, requirement).rounds(3, Draws.GOOD, Draws.GOOD);

        assertThat(draws.taken(Arm.BASELINE)).isZero();
        assertThat(draws.verdict().baseline()).isEmpty();
    }

    @Test
    void whatIsNotWantedCannotBeTaken() {
        Draws draws = Draws.of(5, requirement);
        Slot slot = draws.slot(0, Arm.BASELINE);

        assertThatThrownBy(() -> draws.decision().take(slot, Sample.of(Grade.passed())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not wanted: Slot[caseId=c-00, critical=false, arm=BASELINE, slice=Optional.empty]");
    }

    @Test
    void undecidedItSaysHowManySamplesDecideAtTheLatest() {
        Draws draws = Draws.of(10, requirement).rounds(1, Draws.GOOD, (r, c) -> c != 3);

        assertThat(evidence(draws).toDecide()).isEqualTo(test.cap() - 10);
    }

    @Test
    void beforeTheFirstAnswerNothingIsKnown() {
        PassRateEvidence evidence = evidence(Draws.of(10, requirement));

        assertThat(evidence.passRate()).isEmpty();
        assertThat(evidence.interval().low()).isZero();
        assertThat(evidence.interval().high()).isEqualTo(1);
    }

    @Test
    void theFirstWrongAnswerFailsWhereEveryAnswerMustBeGood() {
        PassRateRequirement every = PassRateRequirement.of(1, OptionalDouble.empty());

        Draws draws = Draws.of(10, every).rounds(9, Draws.GOOD, (r, c) -> r * 10 + c < 42);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.FAIL);
        assertThat(evidence(draws).samples()).isEqualTo(43);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 59, 60, 90})
    void everyAnswerGoodPassesAfterFiftyNineOrOneRound(int cases) {
        PassRateRequirement every = PassRateRequirement.of(1, OptionalDouble.empty());

        Draws draws = Draws.of(cases, every).rounds(100, Draws.GOOD, Draws.GOOD);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(draws.taken(Arm.CANDIDATE)).isEqualTo(Math.max(59, cases));
    }

    private static PassRateEvidence evidence(Draws draws) {
        return (PassRateEvidence) draws.verdict().findings().get(0).evidence();
    }
}

package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.Look;
import dev.touchstone.assertions.statistics.MeanDesign;
import dev.touchstone.assertions.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonDecisionTests {

    private static final int CASES = 10;

    private final NoRegressionRequirement requirement = NoRegressionRequirement.of(0.05, 0.95);
    private final BoundedMeanBet bet =
            BoundedMeanBet.of(MeanDesign.ofPairs(0.05, requirement.discordance(), 0.001, 0.05)
                    .upToVariance(requirement.greatestDiscordance())
                    .lookingEvery(CASES));

    @Test
    void equalVersionsPassAtTheFirstRoundEndAtWhichTheBetAccepts() {
        BoundedMeanBet.Process process = bet.start();
        int rounds = 0;
        while (process.endRound() == Look.CONTINUE) {
            for (int i = 0; i < CASES; i++) {
                process.take(0);
            }
            rounds++;
        }

        Draws draws = Draws.of(CASES, requirement).rounds(1000, Draws.GOOD, Draws.GOOD);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(draws.taken(Arm.CANDIDATE)).isEqualTo((long) rounds * CASES);
        assertThat(draws.taken(Arm.BASELINE)).isEqualTo((long) rounds * CASES);
    }

    @Test
    void aLossBeyondTheMarginFails() {
        Draws draws = Draws.of(CASES, requirement).rounds(1000, Draws.GOOD, (round, number) -> number >= 3);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.FAIL);
        RegressionEvidence evidence = evidence(draws);
        assertThat(evidence.difference()).isEqualTo(-0.3);
        assertThat(evidence.worse()).isEqualTo(3);
        assertThat(evidence.equal()).isEqualTo(7);
        assertThat(evidence.better()).isZero();
        assertThat(evidence.pairs()).isEqualTo(draws.taken(Arm.CANDIDATE));
        assertThat(evidence.fixedPlan()).isEqualTo(bet.fixedSamples());
        assertThat(evidence.toDecide()).isZero();
        assertThat(evidence.interval())
                .isEqualTo(PairedDifference.anytime(evidence.pairs() * 3 / 10, evidence.pairs() * 7 / 10, 0, 0.95));
    }

    @Test
    void withinARoundNothingIsLookedAt() {
        Draws draws = Draws.of(1000, requirement);
        for (int number = 0; number < 1000; number++) {
            assertThat(draws.take(number, Arm.BASELINE, true)).isTrue();
            assertThat(draws.take(number, Arm.CANDIDATE, false)).isTrue();
        }
        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.INCONCLUSIVE);

        draws.decision().endRound();

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void undecidedAtTheCapItIsInconclusiveAndOver() {
        // Two cases better and two worse, one more of them in every fourth round: half the margin, and much noise.
        Draws draws = Draws.of(CASES, requirement)
                .rounds(
                        1000,
                        (round, number) -> number > 1,
                        (round, number) -> (number != 2 && number != 3) && (number != 4 || round % 4 != 0));

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(draws.decision().isDecided()).isTrue();
        assertThat(draws.taken(Arm.CANDIDATE)).isEqualTo(bet.cap());
        double discordance = 0.4 - evidence(draws).difference();
        double scale = discordance
                / (2 * 0.95 * (1 - 0.95))
                * Math.pow(0.05 / -evidence(draws).difference(), 2);
        assertThat(evidence(draws).toDecide())
                .isCloseTo((long) Math.ceil(bet.fixedSamples() * scale) - bet.cap(), within(1L));
    }

    @Test
    void beforeTheCapItSaysHowManyPairsAreLeft() {
        Draws draws = Draws.of(CASES, requirement).rounds(2, Draws.GOOD, Draws.GOOD);

        assertThat(evidence(draws).toDecide()).isEqualTo(bet.cap() - 20);
    }

    @Test
    void theOrderWithinARoundDoesNotMatter() {
        List<Integer> order = new ArrayList<>();
        Collections.addAll(order, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Random random = new Random(7);
        Draws ordered = Draws.of(CASES, requirement);
        Draws shuffled = Draws.of(CASES, requirement);
        for (int round = 0; !ordered.decision().isDecided(); round++) {
            Collections.shuffle(order, random);
            for (int i = 0; i < CASES; i++) {
                pair(ordered, i, round, true);
                pair(shuffled, order.get(i), round, random.nextBoolean());
            }
            ordered.decision().endRound();
            shuffled.decision().endRound();
            assertThat(shuffled.decision().isDecided())
                    .isEqualTo(ordered.decision().isDecided());
        }

        assertThat(shuffled.verdict().outcome()).isEqualTo(ordered.verdict().outcome());
        assertThat(evidence(shuffled).interval()).isEqualTo(evidence(ordered).interval());
    }

    private static void pair(Draws draws, int number, int round, boolean baselineFirst) {
        boolean candidateGood = (number + round) % 4 != 0;
        draws.take(number, baselineFirst ? Arm.BASELINE : Arm.CANDIDATE, baselineFirst || candidateGood);
        draws.take(number, baselineFirst ? Arm.CANDIDATE : Arm.BASELINE, !baselineFirst || candidateGood);
    }

    @Test
    void anAnswerWithoutItsPartnerCountsForNothing() {
        Draws draws = Draws.of(CASES, requirement);
        draws.take(0, Arm.BASELINE, true);
        draws.decision().endRound();
        draws.take(0, Arm.CANDIDATE, false);

        assertThat(evidence(draws).pairs()).isZero();
    }

    @Test
    void oneVersionAnswersACaseOnceInARound() {
        Draws draws = Draws.of(CASES, requirement);
        draws.take(0, Arm.BASELINE, true);

        assertThatThrownBy(() -> draws.take(0, Arm.BASELINE, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("c-00: BASELINE was taken twice in one round");
    }

    @Test
    void theWorstLossesComeFirstAndEqualOnesInCaseOrder() {
        int[] losses = {0, 1, 3, 1, 0, 0, 0, 0, 0, 0};
        Draws draws = Draws.of(CASES, requirement).rounds(5, Draws.GOOD, (round, number) -> round >= losses[number]);

        assertThat(evidence(draws).dropped()).extracting(CaseChange::caseId).containsExactly("c-02", "c-01", "c-03");
        CaseChange worst = evidence(draws).dropped().get(0);
        assertThat(worst.baseline().passes()).isEqualTo(5);
        assertThat(worst.candidate()).isEqualTo(new CaseTally("c-02", 2, 5, Optional.of("no \"30 days\" in c-02")));
    }

    @Test
    void bothVersionsAreCountedUnderTheirNames() {
        Verdict verdict = Draws.of(CASES, requirement)
                .rounds(1, Draws.GOOD, (r, c) -> c > 0)
                .verdict();

        assertThat(verdict.candidate()).hasToString("v2: 9 of 10");
        assertThat(verdict.baseline().orElseThrow()).hasToString("v1: 10 of 10");
    }

    @Test
    void gradesAreTheOnlyThingThatCounts() {
        Decision decision = DecisionPlan.of(List.of(requirement), CASES, 0).begin();
        decision.take(new Slot("a", false, Arm.BASELINE), Sample.of(Grade.passed()));
        decision.take(new Slot("a", false, Arm.CANDIDATE), Sample.of(Grade.failed("x")));

        assertThat(decision.verdict().candidate().name()).isEqualTo("candidate");
        assertThat(decision.verdict().baseline().orElseThrow().name()).isEqualTo("baseline");
    }

    private static RegressionEvidence evidence(Draws draws) {
        return (RegressionEvidence) draws.verdict().findings().get(0).evidence();
    }
}

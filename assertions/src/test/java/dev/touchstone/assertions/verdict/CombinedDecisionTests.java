package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinedDecisionTests {

    private static final int CASES = 10;

    private final PassRateRequirement passRate = PassRateRequirement.of(0.8, OptionalDouble.empty());
    private final NoRegressionRequirement noRegression = NoRegressionRequirement.of(0.1, 0.9);
    private final CriticalRequirement critical = new CriticalRequirement();

    private Draws draws(int criticalCases, Requirement... requirements) {
        Decision decision =
                DecisionPlan.of(List.of(requirements), CASES, criticalCases).begin("v2", "v1");
        return new Draws(decision, CASES, criticalCases);
    }

    @Test
    void aCriticalCaseAnsweredWronglyFailsAtOnceWhateverTheMean() {
        Draws draws = draws(2, passRate, critical).rounds(9, Draws.GOOD, (round, number) -> number != 1);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.FAIL);
        assertThat(draws.taken(Arm.CANDIDATE)).isEqualTo(2);
        assertThat(finding(draws, 0).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        CriticalEvidence evidence = (CriticalEvidence) finding(draws, 1).evidence();
        assertThat(evidence.failedCases()).containsExactly("c-01");
        assertThat(evidence.asked()).isEqualTo(2);
    }

    @Test
    void aWrongAnswerToAnOrdinaryCaseDoesNotConcernTheCriticalOnes() {
        Draws draws = draws(2, critical).rounds(9, Draws.GOOD, (round, number) -> number < 2);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aWrongAnswerOfTheBaselineDoesNotConcernTheCandidate() {
        Draws draws = draws(2, noRegression, critical).rounds(99, (round, number) -> false, Draws.GOOD);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void criticalCasesAloneAreAskedOnceEach() {
        Draws draws = draws(3, critical).rounds(9, Draws.GOOD, Draws.GOOD);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(draws.taken(Arm.CANDIDATE)).isEqualTo(3);
        assertThat(draws.taken(Arm.BASELINE)).isZero();
    }

    @Test
    void criticalCasesNotAskedYetAreAskedAfterThePassRateIsDecided() {
        PassRateRequirement lenient = PassRateRequirement.of(0.6, OptionalDouble.of(0.5));
        Decision decision = DecisionPlan.of(List.of(lenient, critical), 40, 1).begin("v2", "v1");
        List<Slot> taken = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            Slot slot = new Slot("c-" + number, number == 39, Arm.CANDIDATE);
            if (decision.wants(slot)) {
                decision.take(slot, Sample.of(Grade.passed()));
                taken.add(slot);
            }
        }

        assertThat(taken).hasSizeLessThan(20);
        assertThat(taken.get(taken.size() - 1).caseId()).isEqualTo("c-39");
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aCriticalCaseAnsweredWronglyLaterFailsStill() {
        Draws draws =
                draws(2, noRegression, critical).rounds(99, Draws.GOOD, (round, number) -> round < 2 || number > 0);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding(draws, 1).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(draws.verdict().candidate().ofCase("c-00").orElseThrow())
                .extracting(CaseTally::passes, CaseTally::samples)
                .containsExactly(2L, 3L);
    }

    @Test
    void aDecidedRequirementKeepsItsEvidenceWhileAnotherGoesOn() {
        Draws draws = draws(0, passRate, noRegression);
        draws.rounds(2, Draws.GOOD, Draws.GOOD);
        Finding early = finding(draws, 0);
        assertThat(early.outcome()).isEqualTo(Outcome.PASS);
        assertThat(draws.decision().isDecided()).isFalse();

        draws.rounds(2, Draws.GOOD, (round, number) -> number > 0);

        assertThat(finding(draws, 0)).isEqualTo(early);
        assertThat(draws.verdict().candidate().passes()).isEqualTo(38);
    }

    @Test
    void onceTheComparisonIsDecidedTheBaselineIsNotAsked() {
        PassRateRequirement strict = PassRateRequirement.of(0.95, OptionalDouble.of(0.02));
        NoRegressionRequirement lenient = NoRegressionRequirement.of(0.5, 0.9);

        Draws draws = draws(0, strict, lenient).rounds(999, Draws.GOOD, Draws.GOOD);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(draws.taken(Arm.BASELINE)).isEqualTo(10);
        assertThat(draws.taken(Arm.CANDIDATE)).isGreaterThan(100);
    }

    @Test
    void whileOnlyTheComparisonIsUndecidedBothAreAsked() {
        Draws draws = draws(0, passRate, noRegression).rounds(999, Draws.GOOD, Draws.GOOD);

        assertThat(draws.taken(Arm.BASELINE)).isEqualTo(draws.taken(Arm.CANDIDATE));
    }

    @Test
    void oneFailureEndsEverything() {
        Draws draws = draws(0, passRate, noRegression).rounds(999, Draws.GOOD, (round, number) -> false);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.FAIL);
        assertThat(draws.take(5, Arm.BASELINE, true)).isFalse();
        assertThat(draws.take(5, Arm.CANDIDATE, true)).isFalse();
    }

    @Test
    void findingsKeepTheOrderOfTheRequirements() {
        Draws draws = draws(1, critical, noRegression, passRate);

        assertThat(draws.verdict().findings())
                .extracting(Finding::requirement)
                .containsExactly(critical, noRegression, passRate);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsNoLongerWantedNeverIsAgainAndDependsOnGradesOnly(long seed) {
        Random random = new Random(seed);
        double rate = 0.7 + 0.3 * random.nextDouble();
        Draws draws = draws(3, passRate, noRegression, critical);
        Draws twin = draws(3, passRate, noRegression, critical);
        Map<Slot, Boolean> wanted = new HashMap<>();
        for (int round = 0; round < 200; round++) {
            for (int number = 0; number < CASES; number++) {
                for (Arm arm : Arm.values()) {
                    check(draws, twin, wanted);
                    boolean good = number < 3 || random.nextDouble() < rate;
                    assertThat(twin.take(number, arm, good)).isEqualTo(draws.take(number, arm, good));
                }
            }
            draws.decision().endRound();
            twin.decision().endRound();
        }

        assertThat(draws.decision().isDecided()).isTrue();
        assertThat(wanted).isNotEmpty().doesNotContainValue(true);
    }

    private static void check(Draws draws, Draws twin, Map<Slot, Boolean> wanted) {
        for (int number = 0; number < CASES; number++) {
            for (Arm arm : Arm.values()) {
                Slot slot = draws.slot(number, arm);
                boolean now = draws.decision().wants(slot);
                boolean before = Optional.ofNullable(wanted.put(slot, now)).orElse(true);
                boolean twinNow = twin.decision().wants(slot);
                if (now != twinNow || (now && !before)) {
                    fail("%s was wanted: %s, is wanted: %s, by the twin: %s", slot, before, now, twinNow);
                }
            }
        }
    }

    private static Finding finding(Draws draws, int index) {
        return draws.verdict().findings().get(index);
    }
}

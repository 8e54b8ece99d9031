package dev.touchstone.junit.results;

import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.PASS_RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.CriticalRequirement;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FindingRecordTests {

    private static final int CASES = 40;

    private static Decision begin(Requirement requirement) {
        return DecisionPlan.of(List.of(requirement), CASES, 1).begin();
    }

    private static FindingRecord record(Decision decision) {
        return FindingRecord.of(decision.verdict().findings().get(0));
    }

    private static void take(Decision decision, String caseId, Arm arm, boolean right) {
        decision.take(new Slot(caseId, true, arm), Sample.of(right ? Grade.passed() : Grade.failed("wrong")));
    }

    @Test
    void aPassRateTellsItsNumbersAndHowOftenTheVerdictMayBeWrong() {
        Decision decision = begin(PASS_RATE);
        for (int sample = 0; sample < 20; sample++) {
            take(decision, "c" + sample, Arm.CANDIDATE, sample != 3);
        }

        FindingRecord record = record(decision);

        assertThat(record.kind()).isEqualTo("passRate");
        assertThat(record.requirement()).isEqualTo("pass rate ≥ 90.0 %");
        assertThat(record.outcome()).isEqualTo("INCONCLUSIVE");
        assertThat(record.alpha()).isEqualTo(0.001);
        assertThat(record.beta()).isEqualTo(0.05);
        assertThat(record.n()).isEqualTo(20);
        assertThat(record.estimate()).isEqualTo(0.95);
        assertThat(record.fixedPlan()).isEqualTo(271);
        assertThat(record.withoutPaths().details())
                .containsOnlyKeys("passes", "leastExpected", "limit", "unacceptable", "detects")
                .containsEntry("passes", 19L)
                .containsEntry("limit", 0.9)
                .containsEntry("unacceptable", 0.8)
                .containsEntry("detects", "a loss of 10.0 points");
        assertThat((double) details(record, "leastExpected")).isCloseTo(81.354, within(0.001));
        assertThat(record.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.low()).isBetween(0.5, 0.95);
            assertThat(interval.high()).isBetween(0.95, 1.0);
            assertThat(interval.confidence()).isEqualTo(0.95);
            assertThat(interval.method()).isEqualTo("anytime beta mixture");
        });
    }

    @Test
    void aPassRateTellsItsWayAndWhatWouldHaveEndedIt() {
        Decision decision = begin(PASS_RATE);
        for (int sample = 0; sample < 20; sample++) {
            take(decision, "c" + sample, Arm.CANDIDATE, sample != 3);
        }

        assertThat(record(decision).details().get(FindingRecord.PATHS))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("measure", "wrong answers")
                .extractingByKey("points", InstanceOfAssertFactories.LIST)
                .hasSize(20)
                .startsWith(Arrays.asList(1L, 0.0, null, null), Arrays.asList(2L, 0.0, null, null))
                .endsWith(Arrays.asList(20L, 1.0, null, 12.0));
    }

    @Test
    void aComparisonTellsTheWealthOfBothBets() {
        Decision decision = begin(NO_REGRESSION);
        take(decision, "worse", Arm.BASELINE, true);
        take(decision, "worse", Arm.CANDIDATE, false);
        decision.endRound();

        List<?> paths = (List<?>) details(record(decision), FindingRecord.PATHS);

        assertThat(paths).hasSize(2);
        assertThat(last(paths.get(0))).satisfies(row -> {
            assertThat((double) row.get(1)).isPositive();
            assertThat(row.get(2)).isNull();
            assertThat((double) row.get(3)).isBetween(3.0, 3.1);
        });
        assertThat(last(paths.get(1))).satisfies(row -> {
            assertThat((double) row.get(1)).isNegative();
            assertThat((double) row.get(2)).isBetween(1.30, 1.31);
            assertThat(row.get(3)).isNull();
        });
    }

    private static List<?> last(Object path) {
        List<?> points = (List<?>) Objects.requireNonNull(((Map<?, ?>) path).get("points"));
        return (List<?>) points.get(points.size() - 1);
    }

    private static Object details(FindingRecord record, String name) {
        return Objects.requireNonNull(record.details().get(name));
    }

    @Test
    void aPassRateOfNothingIsUnknownNotZero() {
        FindingRecord record = record(begin(PASS_RATE));

        assertThat(record.n()).isZero();
        assertThat(record.estimate()).isNull();
        assertThat(record.interval()).isNull();
    }

    @Test
    void aComparisonTellsWhichCasesDropped() {
        Decision decision = begin(NO_REGRESSION);
        for (String caseId : List.of("worse", "better", "equal")) {
            take(decision, caseId, Arm.BASELINE, !caseId.equals("better"));
            take(decision, caseId, Arm.CANDIDATE, !caseId.equals("worse"));
        }
        decision.endRound();

        FindingRecord record = record(decision);

        assertThat(record.kind()).isEqualTo("noRegression");
        assertThat(record.requirement()).isEqualTo("less than 5.0 points worse");
        assertThat(record.n()).isEqualTo(3);
        assertThat(record.estimate()).isZero();
        assertThat(record.interval()).isNotNull();
        assertThat(record.withoutPaths().details())
                .containsExactly(
                        Map.entry("worse", 1L),
                        Map.entry("better", 1L),
                        Map.entry("equal", 1L),
                        Map.entry(
                                "dropped",
                                List.of(Map.of(
                                        "case", "worse", "baseline", List.of(1L, 1L), "candidate", List.of(0L, 1L)))),
                        Map.entry("limit", -0.05),
                        Map.entry("expected", 0.9),
                        Map.entry("lowest", 0.8),
                        Map.entry("detects", "a loss of 5.0 points"));
    }

    @Test
    void aComparisonOfNothingIsUnknownNotZero() {
        FindingRecord record = record(begin(NO_REGRESSION));

        assertThat(record.n()).isZero();
        assertThat(record.estimate()).isNull();
        assertThat(record.interval()).isNull();
    }

    @Test
    void criticalCasesHaveNoErrorRatesAndNoEstimate() {
        Decision decision = begin(new CriticalRequirement());
        take(decision, "refund-7", Arm.CANDIDATE, false);

        assertThat(record(decision))
                .isEqualTo(new FindingRecord(
                        "critical",
                        "no wrong answer to a critical case",
                        "FAIL",
                        null,
                        null,
                        null,
                        1,
                        null,
                        null,
                        null,
                        Map.of("cases", 1, "failed", List.of("refund-7"))));
    }
}

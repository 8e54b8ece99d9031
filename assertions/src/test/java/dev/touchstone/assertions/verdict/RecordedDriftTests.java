package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.NoVerdictException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A record and the answers of another day, both of them drawn by chance. */
class RecordedDriftTests {

    private static final int CASES = 20;
    private static final double MARGIN = 0.3;
    private static final double ERROR = 0.05;
    private static final NoDriftRequirement DRIFT =
            NoDriftRequirement.of(Trait.GRADE, ScoreRange.UNIT, MARGIN, new ErrorRates(ERROR, ERROR));

    private final Random random = new Random(23);

    private RecordedDriftRequirement recorded(double rate, int cases) {
        Map<String, List<String>> kinds = new TreeMap<>();
        for (int number = 0; number < cases; number++) {
            List<String> answers = new ArrayList<>();
            for (int sample = 0;
                    sample < NewRecordRequirement.of(List.of(DRIFT), CASES).samples();
                    sample++) {
                answers.add(random.nextDouble() < rate ? "passed" : "failed");
            }
            kinds.put("c-" + number, answers);
        }
        return new RecordedDriftRequirement(
                DRIFT, new RecordedTrait("its record of 2026-10-02", Map.of(), kinds, Map.of()));
    }

    private Verdict judge(RecordedDriftRequirement requirement, double rate) {
        Decision decision = DecisionPlan.of(List.of(requirement), CASES, 0).begin("v1", "v1");
        while (!decision.isDecided()) {
            for (int number = 0; number < CASES; number++) {
                Slot slot = new Slot("c-" + number, false, Arm.CANDIDATE);
                if (decision.wants(slot)) {
                    decision.take(slot, Sample.of(random.nextDouble() < rate ? Grade.passed() : Grade.failed("wrong")));
                }
            }
            decision.endRound();
        }
        return decision.verdict();
    }

    private double share(Outcome wanted, double before, double now, int runs) {
        int count = 0;
        for (int run = 0; run < runs; run++) {
            count += judge(recorded(before, CASES), now).outcome() == wanted ? 1 : 0;
        }
        return (double) count / runs;
    }

    private static double atMost(int runs) {
        return ERROR + 4 * Math.sqrt(ERROR * (1 - ERROR) / runs);
    }

    @Test
    void aProviderThatHasNotChangedIsSeldomFailedAndOneFarBeyondTheMarginNearlyAlways() {
        assertThat(share(Outcome.FAIL, 0.9, 0.9, 100)).isLessThanOrEqualTo(atMost(100));
        assertThat(share(Outcome.FAIL, 0.9, 0.3, 50)).isGreaterThanOrEqualTo(0.95);
    }

    @Tag("slow") // 5,000 records and as many days
    @Test
    void bothErrorsKeepTheirRatesOverChanceInTheRecordToo() {
        int runs = 5_000;
        assertThat(1 - share(Outcome.PASS, 0.9, 0.9, runs)).isLessThanOrEqualTo(atMost(runs));
        assertThat(share(Outcome.FAIL, 0.9, 0.6, runs)).isLessThanOrEqualTo(atMost(runs));
        assertThat(share(Outcome.PASS, 0.9, 0.6, runs)).isLessThanOrEqualTo(atMost(runs));
    }

    @Test
    void casesTheRecordDoesNotHoldAreNotAskedForIt() {
        Verdict verdict = judge(recorded(0.9, CASES - 5), 0.9);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.candidate().cases()).hasSize(CASES - 5);
    }

    @Test
    void theProviderIsNamedAndHowMuchWasCompared() {
        assertThat(VerdictExplanation.of(judge(recorded(1, CASES), 0), "RefundTests.window · v1")
                        .text())
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v1: the provider has drifted: the distribution of grade has moved by 100.0 % since its record of 2026-10-02, less than 30.0 % tolerated

                          drift    100.0 %   of the answers
                          interval 93.8 … 100.0 %   95 %, over cases
                          margin   30.0 %
                          moved    passed  100.0 % → 0.0 %
                                   failed  0.0 % → 100.0 %
                          samples  60 today, 240 recorded   20 cases

                        Why:  the version is the one recorded, digest and all, so what moved is what serves it, and no change under test; a provider that has not changed is failed at most once in 20 runs.
                        Fix:  compare today's answers with recorded ones, pin a dated snapshot, or accept what is served today as the new record.""");
    }

    @Test
    void twoRequirementsOfOneTraitContradictEachOther() {
        RecordedDriftRequirement requirement = recorded(0.9, CASES);

        assertThat(requirement.describe()).isEqualTo("grade drift below 30.0 % since its record");
        assertThat(requirement.detects()).hasValue("a drift of 30.0 %");
        assertThat(requirement.isOfBaselineAlone()).isTrue();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> DecisionPlan.of(List.of(requirement, requirement), CASES, 0))
                .hasMessageStartingWith(
                        "grade drift below 30.0 % since its record is required beside another of its kind");
    }

    @Test
    void aNewRecordIsDrawnInWholeRoundsAndJudgesNothing() {
        Decision decision = DecisionPlan.of(List.of(new NewRecordRequirement(3, List.of(DRIFT))), 2, 0)
                .begin();
        for (int sample = 0; sample < 6; sample++) {
            Slot slot = new Slot("c-" + sample % 2, false, Arm.CANDIDATE);
            assertThat(decision.wants(slot)).isTrue();
            assertThat(decision.verdict().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            decision.take(slot, Sample.of(Grade.failed("wrong")));
        }

        assertThat(decision.isDecided()).isTrue();
        assertThat(VerdictExplanation.of(decision.verdict(), "x").headline())
                .isEqualTo("PASS x: 6 answers to 2 cases drawn for the record");
    }

    @Test
    void anAnswerThatHoldsNothingToCompareEndsTheDrawingOfARecord() {
        NoDriftRequirement served =
                NoDriftRequirement.of(Trait.SERVED_MODEL, ScoreRange.UNIT, MARGIN, new ErrorRates(ERROR, ERROR));
        Decision decision = DecisionPlan.of(List.of(new NewRecordRequirement(3, List.of(DRIFT, served))), 2, 0)
                .begin();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> decision.take(new Slot("c-1", false, Arm.CANDIDATE), Sample.of(Grade.passed())))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("nothing is known about the served model of an answer to c-1");
    }

    @Test
    void aRecordOfOneTraitTwiceIsNotDrawn() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> DecisionPlan.of(List.of(new NewRecordRequirement(3, List.of(DRIFT, DRIFT))), 2, 0))
                .hasMessageStartingWith("grade drift below 30.0 % is required beside another of its kind");
    }
}

package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.statistics.Target;
import dev.touchstone.assertions.verdict.CriticalRequirement;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelftestTests {

    private static final ErrorRates RATES = new ErrorRates(0.01, 0.05);
    private static final NoRegressionRequirement COMPARISON = NoRegressionRequirement.of(0.1, 0.95, RATES);

    private static Subject subject(double rate, Requirement... requirements) {
        List<AskedCase> cases = IntStream.range(0, 20)
                .mapToObj(number -> new AskedCase("c" + number, number == 0, Optional.of("eu"), rate))
                .toList();
        return new Subject("RefundTests.window · v2", List.of(requirements), cases, "PASS in the run");
    }

    private static SelftestResult run(Subject... subjects) {
        return new Selftest(List.of(subjects), 300, 1).run();
    }

    @Test
    void aGateThatKeepsItsWordSaysSoAndSeesWhatWasPlanted() {
        SelftestResult result = run(subject(0.95, COMPARISON));

        assertThat(result.breaksItsWord(0.01)).isFalse();
        SubjectResult only = result.subjects().get(0);
        assertThat(only.tally(Plant.TWICE_THE_LOSS).failed()).isGreaterThan(95);
        assertThat(only.isWeak()).isFalse();
        assertThat(only.lines()).hasSize(6).first().isEqualTo("RefundTests.window · v2");
        assertThat(only.lines().get(2)).matches("  nothing planted +[0-9.]+ % FAIL .*declared: at most 1\\.00 %");
    }

    /** A version that fails more often than required is failed, so a self-test that took it for innocent must be red. */
    @Test
    void aGateThatFailsTheInnocentMoreOftenThanDeclaredIsToldSo() {
        PassRateRequirement strict = PassRateRequirement.of(0.95, OptionalDouble.empty(), RATES);

        SelftestResult result = run(subject(0.8, strict));

        assertThat(result.breaksItsWord(0.01)).isTrue();
        assertThat(result.subjects().get(0).lines()).contains("  FALSE ALARMS above what was declared");
    }

    @Test
    void theWholeBuildIsRedAsOftenAsAnyOfItsVerdicts() {
        PassRateRequirement strict = PassRateRequirement.of(0.95, OptionalDouble.empty(), RATES);

        SelftestResult result = run(subject(0.95, COMPARISON), subject(0.8, strict));

        assertThat(result.innocent().failed())
                .isGreaterThanOrEqualTo(
                        result.subjects().get(1).tally(Plant.NONE).failed());
        assertThat(result.breaksItsWord(1)).as("one of its verdicts does").isTrue();
    }

    @Test
    void aTestThatSeesTooLittleIsCalledWeak() {
        SubjectResult blind = new SubjectResult(
                "RefundTests.window · v2",
                "INCONCLUSIVE in the run",
                0.01,
                0.1,
                Map.of(
                        Plant.NONE, new Tally(0, 0, 1000),
                        Plant.TWICE_THE_LOSS, new Tally(41, 100, 200)));

        assertThat(blind.isWeak()).isTrue();
        assertThat(blind.lines())
                .contains(
                        "  WEAK: a loss of 10.0 points is failed in 41 of 200 builds; more golden cases or a wider margin"
                                + " see more");
    }

    @Test
    void aLongNameKeepsItsVersion() {
        SubjectResult result = new SubjectResult(
                "RefundTests." + "long".repeat(50) + " · refund-v2",
                "PASS in the run",
                0.01,
                0.1,
                Map.of(Plant.NONE, new Tally(0, 0, 10), Plant.TWICE_THE_LOSS, new Tally(10, 0, 10)));

        assertThat(result.lines().get(0)).endsWith(" · refund-v2").hasSizeLessThan(150);
    }

    @Test
    void theSameSeedComesToTheSameWhateverTheThreads() {
        assertThat(run(subject(0.9, COMPARISON))).isEqualTo(run(subject(0.9, COMPARISON)));
        assertThat(new Selftest(List.of(subject(0.9, COMPARISON)), 300, 2).run())
                .isNotEqualTo(run(subject(0.9, COMPARISON)));
    }

    @Test
    void whatIsPlantedIsWhatItsNameSays() {
        double[] rates = {1, 0.9, 0.4};

        assertThat(Plant.NONE.in(rates, 0.1)).containsExactly(1, 0.9, 0.4);
        assertThat(Plant.FAILURES_DOUBLED.in(rates, 0.1)).containsExactly(new double[] {1, 0.8, 0}, offset());
        assertThat(Plant.TWICE_THE_LOSS.in(rates, 0.6)).containsExactly(new double[] {0.4, 0.3, 0}, offset());
        assertThat(Plant.BROKEN_CASE.in(rates, 0.1)).containsExactly(0, 0.9, 0.4);
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.api.Assertions.within(1e-9);
    }

    @Test
    void criticalCasesAndSlicesAreDecidedToo() {
        PassRateRequirement slice =
                PassRateRequirement.of(0.9, OptionalDouble.empty(), RATES).ofSlice("eu");

        SelftestResult result = run(subject(1, new CriticalRequirement(), slice));

        assertThat(result.innocent().failed()).isZero();
        assertThat(result.subjects().get(0).tally(Plant.BROKEN_CASE).failed())
                .as("the broken case is the critical one")
                .isEqualTo(100);
        assertThat(slice.target()).isEqualTo(Target.SUITE);
    }

    @Test
    void aTallyShowsItsIntervalAndWhatStayedOpen() {
        assertThat(new Tally(3, 0, 1000).shown()).isEqualTo("  0.3 % FAIL  (0.1 … 0.9, n = 1000)");
        assertThat(new Tally(90, 5, 100).shown()).isEqualTo(" 90.0 % FAIL  (82.4 … 95.1, n = 100)  5.0 % INCONCLUSIVE");
    }
}

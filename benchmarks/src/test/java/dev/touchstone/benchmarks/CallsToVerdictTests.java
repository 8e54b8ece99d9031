package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.FixedPlan;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.Look;
import dev.touchstone.benchmarks.PassRateCalls.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallsToVerdictTests {

    private static final Hypotheses USUAL = new Hypotheses(0.95, 0.9, 0.05, 0.05);

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, 0.9, 128.2",
        "0.9, 0.8, 0.8, 99.4",
        "0.95, 0.9, 0.95, 290.3",
        "0.95, 0.9, 0.9, 218.7",
        "0.99, 0.97, 0.99, 514.2",
        "0.99, 0.97, 0.97, 330.2",
    })
    void curtailedPlansTakeThePublishedMean(double acceptable, double unacceptable, double passRate, double mean) {
        FixedPlan plan = FixedPlan.of(new Hypotheses(acceptable, unacceptable, 0.05, 0.05));
        assertThat(Curtailed.expectedSamples(plan, passRate)).isCloseTo(mean, within(0.05));
    }

    @Test
    void aPlanThatIsCertainEndsAtOnce() {
        FixedPlan plan = new FixedPlan(10, 8, 0.05, 0.05);
        assertThat(Curtailed.expectedSamples(plan, 1)).isEqualTo(8);
        assertThat(Curtailed.expectedSamples(plan, 0)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.05, 203", "0.2, 0.05, 420", "0.2, 0.1, 101"})
    void theLeastPairsAreThePublishedOnes(double discordance, double margin, double least) {
        assertThat(new PairedDesign(discordance, margin).leastAtMargin(0.05)).isCloseTo(least, within(0.5));
    }

    @Test
    void simulatedPairsAreNearTheBoundAndBothErrorRatesHold() {
        PairedCalls calls = new PairedDesign(0.2, 0.1).simulate(4000, 0.05);
        assertThat(calls.unchanged().mean())
                .isBetween(calls.leastUnchanged(), calls.bet().fixedSamples() * 1.0);
        assertThat(calls.atMargin().mean())
                .isBetween(calls.leastAtMargin(), calls.bet().fixedSamples() * 1.0);
        assertThat(1 - calls.unchanged().acceptRate()).isLessThan(0.064);
        assertThat(calls.atMargin().acceptRate()).isLessThan(0.064);
    }

    @Test
    void ofEndsTheMeanIsShownWithItsStandardError() {
        Ends ends = new Ends();
        ends.add(Look.ACCEPT, 10);
        ends.add(Look.REJECT, 14);
        ends.add(Look.CONTINUE, 18);
        ends.add(Look.ACCEPT, 22);
        assertThat(ends.mean()).isEqualTo(16);
        assertThat(ends.standardError()).isCloseTo(Math.sqrt(20.0 / 3), within(1e-12));
        assertThat(ends.acceptRate()).isEqualTo(0.5);
        assertThat(ends.rejectRate()).isEqualTo(0.25);
    }

    @Test
    void theFigureIsTheWorstRatioAtEitherEnd() {
        assertThat(CallsToVerdict.closing(List.of(calls(1.01, 1.04, 1.11), calls(1.03, 1.02, 1.12))))
                .hasToString("calls-to-verdict figure=1.04 goal=1.05 ok");
        assertThat(CallsToVerdict.closing(List.of(calls(1.01, 1.06, 1.11), calls(1.03, 1.02, 1.1))))
                .hasToString("calls-to-verdict figure=1.06 goal=1.05 short");
    }

    @Test
    void theMiddleIsAGoalBeside() {
        assertThat(CallsToVerdict.closing(List.of(calls(1.01, 1.02, 1.13), calls(1, 1, 1))))
                .hasToString("calls-to-verdict figure=1.02 goal=1.05 short");
        assertThat(CallsToVerdict.closing(List.of()).isMet()).isFalse();
    }

    @Test
    void ratiosAreThoseOfThePlan() {
        PassRateCalls calls = PassRateCalls.of(USUAL);
        assertThat(calls.acceptable().ratio()).isBetween(1.0, 1.05);
        assertThat(calls.unacceptable().ratio()).isBetween(1.0, 1.05);
        assertThat(calls.middle().ratio()).isBetween(1.05, 1.12);
        assertThat(calls.middle().passRate()).isCloseTo(0.928, within(5e-4));
        assertThat(calls.worstEnd())
                .isEqualTo(Math.max(
                        calls.acceptable().ratio(), calls.unacceptable().ratio()));
    }

    private static PassRateCalls calls(double acceptable, double unacceptable, double middle) {
        return new PassRateCalls(USUAL, point(acceptable), point(unacceptable), point(middle));
    }

    private static Point point(double ratio) {
        return new Point(0.9, 100 * ratio, 200, 100);
    }
}

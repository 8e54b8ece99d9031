package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both tests of a pass rate on the same golden cases round after round, each in a fresh random order. */
class SuiteSimulationTests {

    private static final int RUNS = 20_000;
    private static final Hypotheses RATES = new Hypotheses(0.95, 0.9, 0.05, 0.05);
    private static final ClosedSprt CLOSED = ClosedSprt.of(RATES);
    private static final OpenSprt OPEN = OpenSprt.of(RATES);

    /** What n samples with so many passes say. */
    private interface Rule {
        Look look(int n, int passes);
    }

    private interface Order {
        void arrange(SplittableRandom random, double[] passRates);
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "10"})
    void aSuiteThatJustHoldsRarelyFails(int samplesPerCase) {
        int cases = CLOSED.cap() / samplesPerCase + 1;
        for (double[] rates : new double[][] {Suites.homogeneous(cases, 0.95), Suites.beta(cases, 0.95)}) {
            assertThat(closed(rates, Suites::shuffle).rejectRate()).isLessThanOrEqualTo(0.0562);
            assertThat(open(rates, Suites::shuffle).rejectRate()).isLessThanOrEqualTo(0.0562);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "10"})
    void aSuiteThatIsUnacceptableRarelyPasses(int samplesPerCase) {
        int cases = CLOSED.cap() / samplesPerCase + 1;
        for (double[] rates : new double[][] {Suites.homogeneous(cases, 0.9), Suites.beta(cases, 0.9)}) {
            assertThat(closed(rates, Suites::shuffle).acceptRate()).isLessThanOrEqualTo(0.0562);
            assertThat(open(rates, Suites::shuffle).acceptRate()).isLessThanOrEqualTo(0.0562);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "10"})
    void closedAndOpenSpendMostOfTheirErrorRateOnlyOnEqualCases(int samplesPerCase) {
        int cases = CLOSED.cap() / samplesPerCase + 1;
        assertThat(closed(Suites.homogeneous(cases, 0.95), Suites::shuffle).rejectRate())
                .isGreaterThan(0.04);
        assertThat(closed(Suites.beta(cases, 0.95), Suites::shuffle).rejectRate())
                .isLessThan(0.045);
    }

    /** This is why the order is drawn anew in each round: whoever begins with the hard cases fails a suite that holds. */
    @Test
    void hardCasesFirstFailASuiteThatHolds() {
        double[] rates = Suites.beta(CLOSED.cap() + 1, 0.95);
        Order hardFirst = (random, passRates) -> Arrays.sort(passRates);

        assertThat(closed(rates, hardFirst).rejectRate()).isGreaterThan(0.9);
        assertThat(open(rates, hardFirst).rejectRate()).isGreaterThan(0.9);
    }

    /** And why nobody may begin with the easy ones. */
    @Test
    void easyCasesFirstPassASuiteThatDoesNotHold() {
        double[] rates = Suites.beta(CLOSED.cap() + 1, 0.9);
        Order easyFirst = (random, passRates) -> {
            Arrays.sort(passRates);
            for (int i = 0; i < passRates.length / 2; i++) {
                double rate = passRates[i];
                passRates[i] = passRates[passRates.length - 1 - i];
                passRates[passRates.length - 1 - i] = rate;
            }
        };

        assertThat(closed(rates, easyFirst).acceptRate()).isGreaterThan(0.9);
        assertThat(open(rates, easyFirst).acceptRate()).isGreaterThan(0.9);
    }

    private static Runs closed(double[] rates, Order order) {
        return runs(CLOSED::look, CLOSED.cap(), rates, order);
    }

    private static Runs open(double[] rates, Order order) {
        return runs(OPEN::look, 4 * CLOSED.cap(), rates, order);
    }

    private static Runs runs(Rule rule, int cap, double[] rates, Order order) {
        return Runs.of(RUNS, random -> {
            double[] round = rates.clone();
            int passes = 0;
            for (int n = 0; n < cap; n++) {
                if (n % round.length == 0) {
                    order.arrange(random, round);
                }
                passes += Suites.answer(random, round[n % round.length]);
                Look look = rule.look(n + 1, passes);
                if (look != Look.CONTINUE) {
                    return new Runs.End(look, n + 1);
                }
            }
            return new Runs.End(Look.CONTINUE, cap);
        });
    }
}

package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenSprtTests {

    static Stream<Row> processes() {
        return Vectors.rows("sequential-processes").stream();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void evidenceAgreesWithTheReference(Row row) {
        double expected = row.number("log_lr_p1_over_p0");
        OpenSprt test = OpenSprt.of(new Hypotheses(row.number("p0"), row.number("p1"), 0.05, 0.05));
        assertThat(test.logEvidence(row.integer("n"), row.integer("s")))
                .isCloseTo(expected, Vectors.tolerance(expected));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.8, 26", "0.95, 0.9, 56", "0.99, 0.97, 147"})
    void aPerfectSystemIsAcceptedAfterTheFewestSamples(double acceptable, double unacceptable, int samples) {
        OpenSprt test = OpenSprt.of(new Hypotheses(acceptable, unacceptable, 0.05, 0.05));
        assertThat(test.look(samples - 1, samples - 1)).isEqualTo(Look.CONTINUE);
        assertThat(test.look(samples, samples)).isEqualTo(Look.ACCEPT);
    }

    @Test
    void decidesWhereTheEvidenceReachesItsGoal() {
        OpenSprt test = OpenSprt.of(new Hypotheses(0.95, 0.9, 0.001, 0.05));
        for (int n = 0; n <= 150; n++) {
            for (int passes = 0; passes <= n; passes++) {
                assertThat(test.look(n, passes)).isEqualTo(byEvidence(test.logEvidence(n, passes)));
            }
        }
    }

    @Test
    void errorRatesHoldForSomeoneWhoNeverLooksAtTheSamePlaces() {
        OpenSprt test = OpenSprt.of(new Hypotheses(0.9, 0.8, 0.05, 0.05));
        // Four standard errors of a rate of 0.05 over 20,000 runs are 0.0062.
        assertThat(share(test, 0.9, Look.REJECT)).isBetween(0.02, 0.0562);
        assertThat(share(test, 0.8, Look.ACCEPT)).isBetween(0.02, 0.0562);
        assertThat(share(test, 0.95, Look.REJECT)).isLessThan(0.005);
    }

    @Test
    void refusesLooksThatCannotBe() {
        OpenSprt test = OpenSprt.of(new Hypotheses(0.9, 0.8, 0.05, 0.05));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.look(-1, 0))
                .withMessage("n must not be negative, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.look(10, 11))
                .withMessage("passes must lie between 0 and 10, but are 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.logEvidence(10, -1))
                .withMessage("passes must lie between 0 and 10, but are -1");
    }

    private static Look byEvidence(double logEvidence) {
        if (logEvidence >= Math.log(1000)) {
            return Look.REJECT;
        }
        return logEvidence <= -Math.log(20) ? Look.ACCEPT : Look.CONTINUE;
    }

    /** Batches of random size, as concurrency or reruns make them. */
    private static double share(OpenSprt test, double passRate, Look wanted) {
        SplittableRandom random = new SplittableRandom(20261122);
        int count = 0;
        for (int run = 0; run < 20_000; run++) {
            int n = 0;
            int passes = 0;
            Look look = Look.CONTINUE;
            while (look == Look.CONTINUE && n < 5_000) {
                for (int batch = 1 + random.nextInt(8); batch > 0; batch--) {
                    n++;
                    passes += random.nextDouble() < passRate ? 1 : 0;
                }
                look = test.look(n, passes);
            }
            count += look == wanted ? 1 : 0;
        }
        return count / 20_000.0;
    }
}

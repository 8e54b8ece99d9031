package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignFlipTests {

    @Test
    void allSignsOfFewCasesAreCounted() {

        assertThat(SignFlip.notWorse(new double[] {1, 2, 4}, 0, 0)).isEqualTo(1 / 8.0);
        assertThat(SignFlip.notWorse(new double[] {-1, 2, 4}, 0, 0)).isEqualTo(2 / 8.0);
        assertThat(SignFlip.changed(new double[] {1, 2, 4}, 0)).isEqualTo(2 / 8.0);
        assertThat(SignFlip.changed(new double[] {-1, -2, -4}, 0)).isEqualTo(2 / 8.0);
    }

    @Test
    void sameDifferencesOfOneSizeAreTheSignTest() {
        double[] differences = {0.1, 0.1, 0.1, 0.1, 0.1, -0.1, 0.1, 0.1, -0.1, 0.1};
        assertThat(SignFlip.notWorse(differences, 0, 0)).isCloseTo(ExactBinomial.upperTail(8, 10, 0.5), within(1e-12));
    }

    @Test
    void casesThatDoNotDifferShowNoChange() {
        assertThat(SignFlip.changed(new double[5], 0)).isEqualTo(1);
        assertThat(SignFlip.changed(new double[50], 0)).isEqualTo(1);
        assertThat(SignFlip.changed(new double[1], 0)).isEqualTo(1);
        assertThat(SignFlip.notWorse(new double[50], 0.1, 0)).isEqualTo(1.0 / 10_000);
    }

    @Test
    void drawnSignsAgreeWithTheTAndNeverGiveZero() {
        double[] differences = new double[200];
        Random random = new Random(5);
        Arrays.setAll(differences, i -> 0.1 + random.nextGaussian());
        assertThat(SignFlip.notWorse(differences, 0, 1))
                .isCloseTo(Means.oneSample(differences).above(0), within(0.02));
        assertThat(SignFlip.notWorse(differences, 9, 1)).isEqualTo(1.0 / 10_000);
    }

    @Test
    void theOrderOfCasesDoesNotMatterAndAMarginHelps() {
        double[] one = new double[20];
        Arrays.setAll(one, i -> Math.sin(i) / 10 - 0.01);
        double[] other = new double[20];
        Arrays.setAll(other, i -> one[19 - i]);
        assertThat(SignFlip.notWorse(other, 0.02, 3)).isEqualTo(SignFlip.notWorse(one, 0.02, 3));
        assertThat(SignFlip.notWorse(one, 0.1, 3)).isLessThan(SignFlip.notWorse(one, 0.02, 3));
        assertThat(SignFlip.changed(other, 3)).isEqualTo(SignFlip.changed(one, 3));
    }

    /** Twenty symmetric differences, far from normal. */
    @Test
    void theErrorIsAtMostAlpha() {
        Random random = new Random(8);
        int rejected = 0;
        for (int run = 0; run < 20_000; run++) {
            double[] differences = new double[10];
            Arrays.setAll(
                    differences, i -> random.nextInt(10) == 0 ? 10 * random.nextGaussian() : random.nextInt(3) - 1);
            rejected += SignFlip.notWorse(differences, 0, run) <= 0.05 ? 1 : 0;
        }
        assertThat(rejected / 20_000.0).isBetween(0.02, 0.055);
    }

    @Test
    void refusesWhatIsNoComparison() {
        refuses("at least one case is needed, but there are none", new double[0], 0);
        refuses("a value must be finite, but one is NaN", new double[] {Double.NaN}, 0);
        refuses("margin must not be negative, but is -0.1", new double[] {1}, -0.1);
    }

    private static void refuses(String message, double[] differences, double margin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignFlip.notWorse(differences, margin, 0))
                .withMessage(message);
    }
}

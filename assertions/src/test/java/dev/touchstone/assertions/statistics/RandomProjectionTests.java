package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomProjectionTests {

    private static double[] random(Random random, int dimensions) {
        return random.doubles(dimensions, -1, 1).toArray();
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }

    @Test
    void squaredDistancesKeepTheirMeanAndVaryAsThePaperSays() {
        Random random = new Random(5);
        int pairs = 400;
        double sum = 0;
        double squares = 0;
        for (int pair = 0; pair < pairs; pair++) {
            double[] one = random(random, 300);
            double[] other = random(random, 300);
            double ratio = squaredDistance(RandomProjection.of(one, 16), RandomProjection.of(other, 16))
                    / squaredDistance(one, other);
            sum += ratio;
            squares += ratio * ratio;
        }
        double mean = sum / pairs;
        double deviation = Math.sqrt(squares / pairs - mean * mean);

        assertThat(mean).isCloseTo(1, within(4 * deviation / Math.sqrt(pairs)));
        assertThat(deviation).isCloseTo(Math.sqrt(2.0 / 16), within(0.06));
    }

    @Test
    void theSameVectorAlwaysComesToTheSame() {
        double[] vector = random(new Random(1), 40);

        assertThat(RandomProjection.of(vector, 16))
                .isEqualTo(RandomProjection.of(vector, 16))
                .hasSize(16);
    }

    @Test
    void aShortVectorStaysAsItIs() {
        assertThat(RandomProjection.of(new double[] {1, 2}, 16)).containsExactly(1, 2);
    }

    @Test
    void thereIsADimensionAtLeast() {
        assertThatThrownBy(() -> RandomProjection.of(new double[] {1}, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpreadTests {

    @Test
    void takesTheMiddleOfAnOddNumber() {
        assertThat(Spread.of(3, 1, 2)).isEqualTo(new Spread(1, 2, 3));
    }

    @Test
    void takesTheMeanOfTheTwoMiddleOnesOfAnEvenNumber() {
        assertThat(Spread.of(10, 1, 4, 2)).isEqualTo(new Spread(1, 3, 10));
    }

    @Test
    void showsTheExtremesBesideTheMedian() {
        assertThat(Spread.of(0.0185, 0.0173, 0.0327).in("ms")).isEqualTo("0.0185 (0.0173 … 0.0327) ms");
    }

    @Test
    void refusesToSumUpNothing() {
        assertThatIllegalArgumentException().isThrownBy(Spread::of).withMessage("nothing was measured");
    }
}

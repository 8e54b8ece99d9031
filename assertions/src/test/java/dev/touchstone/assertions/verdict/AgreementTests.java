package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AgreementTests {

    @Test
    void ratingsAreCountedPerPairOfCategories() {
        Agreement agreement = Agreement.of("judge")
                .add("good", "good")
                .add("good", "good")
                .add("good", "poor")
                .add("bad", "bad", 5)
                .build();

        assertThat(agreement.ratings()).isEqualTo(8);
        assertThat(agreement.agreed()).isEqualTo(7);
        assertThat(agreement).hasToString("judge: 7 of 8");
    }

    @Test
    void laterRatingsDoNotChangeIt() {
        Agreement.Builder builder = Agreement.of("judge").add("good", "good");
        Agreement agreement = builder.build();
        builder.add("good", "bad");

        assertThat(agreement.ratings()).isEqualTo(1);
    }

    @Test
    void aCountIsNotNegative() {
        assertThatThrownBy(() -> Agreement.of("judge").add("good", "bad", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("judge: -1 is no count of ratings");
    }
}

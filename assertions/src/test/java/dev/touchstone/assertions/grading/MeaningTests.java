package dev.touchstone.assertions.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeaningTests {

    private final Meaning meaning = new Meaning();

    @Test
    void anAnswerHasTheEmbeddingItWasGiven() {
        double[] vector = {0.5, -1};
        meaning.is(vector);
        vector[0] = 7;

        assertThat(meaning.given()).hasValue(Embedding.of(0.5, -1));
        assertThat(meaning.given().orElseThrow())
                .hasSameHashCodeAs(Embedding.of(0.5, -1))
                .hasToString("[0.5, -1.0]");
        assertThat(Sample.of(Grade.passed())
                        .meaning(Embedding.of(1))
                        .graded(Grade.failed("late"))
                        .meaning())
                .hasValue(Embedding.of(1));
    }

    @Test
    void untilThenItHasNone() {
        assertThat(meaning.given()).isEmpty();
        assertThat(Sample.of(Grade.passed()).meaning()).isEmpty();
    }

    @Test
    void aSecondOneIsRefused() {
        meaning.is(1);

        assertThatThrownBy(() -> meaning.is(2)).hasMessage("a second embedding: an answer is embedded once");
    }

    @Test
    void aVectorHasFiniteNumbers() {
        assertThatThrownBy(() -> meaning.is())
                .hasMessage("an embedding has at least one number, and all are finite: []");
        assertThatThrownBy(() -> meaning.is(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

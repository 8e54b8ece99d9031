package dev.touchstone.samples.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingModelsTests {

    @ParameterizedTest
    @ValueSource(strings = {"all-minilm-l6-v2-q", "bge-small-en-v1.5-q"})
    void embedsATextAsAVectorOfLengthOne(String id) {
        float[] vector = vector(id, "Where is my parcel?");

        assertThat(product(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all-minilm-l6-v2-q", "bge-small-en-v1.5-q"})
    void putsTextsOfOneMeaningNearEachOther(String id) {
        float[] text = vector(id, "Where is my parcel?");

        assertThat(product(text, vector(id, "When does the package arrive?")))
                .isGreaterThan(product(text, vector(id, "I forgot my password.")));
    }

    @Test
    void keepsTheTokenizerOffTheNetwork() {
        vector("all-minilm-l6-v2-q", "Where is my parcel?");

        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }

    @Test
    void namesTheKnownModelsWhenAskedForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddingModels.withId("minilm"))
                .withMessage("no embedding model \"minilm\"; known: all-minilm-l6-v2-q, bge-small-en-v1.5-q");
    }

    private static float[] vector(String id, String text) {
        return EmbeddingModels.withId(id).embed(text).content().vector();
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}

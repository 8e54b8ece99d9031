package dev.touchstone.samples.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CachedEmbeddingsTests {

    private final PlaneEmbeddings model = new PlaneEmbeddings();
    private final CachedEmbeddings embeddings = new CachedEmbeddings(model);

    @Test
    void embedsATextOnceFromManyThreads() {
        IntStream.range(0, 1_000).parallel().forEach(call -> embeddings.of("45"));

        assertThat(model.embedded()).isEqualTo(1);
    }

    @Test
    void embedsAnewWhatItNoLongerRemembers() {
        IntStream.rangeClosed(0, CachedEmbeddings.LIMIT).forEach(text -> embeddings.of("" + text));

        embeddings.of("0");

        assertThat(model.embedded()).isEqualTo(CachedEmbeddings.LIMIT + 2);
    }
}

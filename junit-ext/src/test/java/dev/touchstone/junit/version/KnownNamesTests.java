package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTests {

    private final KnownNames keys = new KnownNames(List.of("model", "prompt", "parameters", "provider"));

    @ParameterizedTest
    @CsvSource({"modle, model", "MODEL, model", "promt, prompt", "providers, provider"})
    void suggestsTheNearestName(String wrong, String right) {
        assertThat(keys.didYouMean(wrong)).isEqualTo("Did you mean " + right + "? ");
    }

    @Test
    void suggestsNothingForAnotherWord() {
        assertThat(keys.didYouMean("temperature")).isEmpty();
        assertThat(keys.didYouMean("m".repeat(1_000_000))).isEmpty();
    }

    @Test
    void ordersNearNamesByDistance() {
        assertThat(new KnownNames(List.of("refund-12", "refund-1", "billing-1")).near("refund-1x"))
                .containsExactly("refund-12", "refund-1");
    }

    @Test
    void listsTwentyNamesAndCountsTheRest() {
        KnownNames many = new KnownNames(
                IntStream.rangeClosed(1, 21).mapToObj(i -> "v" + i).toList());

        assertThat(many.listed()).startsWith("v1, v2, ").endsWith("v20, … (21 in all)");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "abc, abc, 0", "kitten, sitting, 3", "ab, ba, 1", "ca, abc, 3"})
    void countsEditsBetweenWords(String from, String to, int edits) {
        assertThat(EditDistance.between(from, to)).isEqualTo(edits);
    }
}

package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExemplarsTests {

    @Test
    void answersThatDifferInWhiteSpaceOnlyAreOne() {
        Exemplars exemplars = Exemplars.of(List.of("30 days", "30\n days ", "30\u00a0days", "30 Days"));

        assertThat(exemplars.list()).containsExactly(new Exemplar("30 days", 3), new Exemplar("30 Days", 1));
        assertThat(exemplars.distinct()).isEqualTo(2);
    }

    @Test
    void theFiveMostFrequentAreKeptTheEarlierFirst() {
        List<String> samples = List.of("a", "b", "c", "d", "e", "f", "f", "g", "b");

        Exemplars exemplars = Exemplars.of(samples);

        assertThat(exemplars.list())
                .containsExactly(
                        new Exemplar("b", 2),
                        new Exemplar("f", 2),
                        new Exemplar("a", 1),
                        new Exemplar("c", 1),
                        new Exemplar("d", 1));
        assertThat(exemplars.distinct()).isEqualTo(7);
    }

    @Test
    void answersThatAreAllTheSameAreOneExemplar() {
        assertThat(Exemplars.of(Collections.nCopies(20, "")).list()).containsExactly(new Exemplar("", 20));
    }
}

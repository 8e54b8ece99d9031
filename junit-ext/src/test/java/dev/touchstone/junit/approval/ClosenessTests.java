package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTests {

    private static final int RUNS = 300;

    @ParameterizedTest
    @CsvSource({
        "Within 30 days., within 30 DAYS!, 1",
        "Within 30 days., Never., 0",
        "a b, b a, 0.6666666667",
        "a, a a, 0.8944271910",
        "yes yes yes, yes, 0.8320502943",
        "退款需要三十天, 退款需要十四天, 0.6923076923",
        "café, cafe\u0301, 1",
        "!!!, ???, 0",
        "!!!, !!!, 1",
        "'', '', 1",
        "'', a, 0"
    })
    void wordsAndPairsOfThemAreCompared(String one, String other, double similarity) {
        assertThat(Closeness.similarity(one, other)).isCloseTo(similarity, within(1e-9));
        assertThat(Closeness.similarity(other, one)).isCloseTo(similarity, within(1e-9));
    }

    @Test
    void theNearestExemplarCounts() {
        Closeness closeness = Closeness.to(List.of(new Exemplar("a b", 3), new Exemplar("c d", 1)));

        assertThat(closeness.distances(List.of("a b", "b a", "d", "x")))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(0, 1 / 3.0, 1 - 1 / Math.sqrt(3), 1);
    }

    @Test
    void anAnswerOfItsOwnIsComparedWithTheOthers() {
        List<String> samples = List.of("a b", "a b", "b a");

        Spread spread = Closeness.spread(samples).orElseThrow();

        assertThat(spread).isEqualTo(new Spread(3, 1 / 9.0, Math.sqrt(1 / 27.0)));
        assertThat(spread.mean()).isEqualTo(0.111111);
    }

    @Test
    void answersThatAreAllDifferentAreFarFromEachOther() {
        List<String> samples = List.of("a", "b", "c");

        assertThat(Closeness.spread(samples)).contains(new Spread(3, 1, 0));
    }

    @Test
    void answersThatAreAllTheSameDoNotSpread() {
        List<String> samples = Collections.nCopies(20, "Within 30 days.");

        assertThat(Closeness.spread(samples)).contains(new Spread(20, 0, 0));
    }

    /** Of distances to exemplars that the same answers chose, the mean would be far less than that of new answers. */
    @Test
    void newAnswersOfTheSameModelAreAsFarAway() {
        SplittableRandom random = new SplittableRandom(20261122);
        double growth = 0;
        for (int run = 0; run < RUNS; run++) {
            List<String> approved = answers(random);
            double[] now = Closeness.to(Exemplars.of(approved).list()).distances(answers(random));
            growth += (Arrays.stream(now).average().orElseThrow()
                            - Closeness.spread(approved).orElseThrow().mean())
                    / RUNS;
        }

        assertThat(growth).isCloseTo(0, within(0.02));
    }

    /** Twenty, each one of twenty that have few words in common. */
    private static List<String> answers(SplittableRandom random) {
        return random.ints(20, 0, 20).mapToObj(ClosenessTests::answer).toList();
    }

    private static String answer(int number) {
        return new SplittableRandom(number)
                .ints(20, 0, 40)
                .mapToObj(word -> "word" + word)
                .collect(Collectors.joining(" "));
    }

    @Test
    void oneAnswerHasNoSpread() {
        assertThat(Closeness.spread(List.of("a"))).isEmpty();
    }

    @Test
    void nothingIsCloseToNothing() {
        assertThatThrownBy(() -> Closeness.to(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("closeness to nothing; at least one exemplar is needed");
    }
}

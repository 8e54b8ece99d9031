package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnswersTests {

    @Test
    void thePassRateIsTheMeanOverTheChecks() {
        assertThat(answers(Map.of("polite", new Check(15, 20), "short", new Check(20, 20), "never", new Check(0, 0)))
                        .passRate())
                .hasValue(0.875);
        assertThat(answers(Map.of()).passRate()).isEmpty();
    }

    @Test
    void whatMustHoldIsMissedByOneAnswerWithoutIt() {
        Answers answers =
                answers(Map.of("polite", new Check(19, 20), "short", new Check(20, 20), "never", new Check(0, 0)));

        assertThat(answers.missed(List.of("short", "polite", "never", "unknown")))
                .containsExactly("polite", "never", "unknown");
        assertThat(answers.missed(List.of("short"))).isEmpty();
    }

    @Test
    void exemplarsThatAreNotShownStandForAtMostAsManyAsTheLastThatIs() {
        List<Exemplar> five = Collections.nCopies(5, new Exemplar("a", 2));

        assertThat(new Answers(13, 7, new TreeMap<>(), Optional.empty(), five).distinct())
                .isEqualTo(7);
        assertThatThrownBy(() -> new Answers(15, 7, new TreeMap<>(), Optional.empty(), five))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exemplars stand for 10 samples and 2 more are distinct, but samples = 15");
        assertThatThrownBy(() -> new Answers(11, 7, new TreeMap<>(), Optional.empty(), five))
                .hasMessage("exemplars stand for 10 samples and 2 more are distinct, but samples = 11");
    }

    @Test
    void noAnswersAreNone() {
        assertThatThrownBy(() -> new Answers(0, 0, new TreeMap<>(), Optional.empty(), List.of()))
                .hasMessage("samples = 0; at least 1 is needed");
        assertThatThrownBy(() -> new Answers(1, 0, new TreeMap<>(), Optional.empty(), List.of()))
                .hasMessage("0 exemplars for distinct = 0; 1 are expected");
    }

    @Test
    void aSpreadIsKeptToSixDigits() {
        assertThat(new Spread(20, 1 / 3.0, 2 / 3.0)).isEqualTo(new Spread(20, 0.333333, 0.666667));
        assertThatThrownBy(() -> new Spread(1, 0, 0)).hasMessage("closeness of n = 1 answers; at least 2 are needed");
        assertThatThrownBy(() -> new Spread(2, 0, Double.NaN))
                .hasMessage("a standard deviation of NaN; 0 to 1 is possible");
    }

    private static Answers answers(Map<String, Check> checks) {
        return new Answers(
                20, 1, new TreeMap<>(checks), Optional.empty(), List.of(new Exemplar("Within 30 days.", 20)));
    }
}

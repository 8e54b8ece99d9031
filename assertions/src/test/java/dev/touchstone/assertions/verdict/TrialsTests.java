package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialsTests {

    @Test
    void sumsNeedNoCases() {
        Trials trials = Trials.of("v2", 377, 400);

        assertThat(trials.name()).isEqualTo("v2");
        assertThat(trials.passRate()).hasValue(0.9425);
        assertThat(trials.cases()).isEmpty();
        assertThat(trials).hasToString("v2: 377 of 400");
    }

    @Test
    void gradesAreCountedPerCaseInTheOrderTheyWereFirstAsked() {
        Trials trials = Trials.named("v2")
                .add("b", Grade.passed())
                .add("a", Grade.failed("too long"))
                .add("b", Grade.failed("no date"))
                .add("c", 3, 4)
                .build();

        assertThat(trials.cases())
                .containsExactly(
                        new CaseTally("b", 1, 2, Optional.of("no date")),
                        new CaseTally("a", 0, 1, Optional.of("too long")),
                        new CaseTally("c", 3, 4, Optional.empty()));
        assertThat(trials.passes()).isEqualTo(4);
        assertThat(trials.samples()).isEqualTo(7);
        assertThat(trials.ofCase("a").orElseThrow().failures()).isEqualTo(1);
        assertThat(trials.ofCase("unknown")).isEmpty();
    }

    @Test
    void theFirstReasonIsKeptAndCut() {
        Trials trials = Trials.named("v2")
                .add("a", Grade.failed("x".repeat(1000)))
                .add("a", Grade.failed("second"))
                .build();

        assertThat(trials.ofCase("a").orElseThrow().reason()).contains("x".repeat(500));
    }

    @Test
    void laterGradesDoNotChangeWhatWasBuilt() {
        Trials.Builder builder = Trials.named("v2").add("a", Grade.passed());
        Trials before = builder.build();

        builder.add("a", Grade.passed());

        assertThat(before.samples()).isEqualTo(1);
        assertThat(builder.build().samples()).isEqualTo(2);
    }

    @Test
    void nothingAskedHasNoPassRate() {
        assertThat(Trials.named("v2").build().passRate()).isEmpty();
    }

    @Test
    void moreGoodAnswersThanAnswersAreRefused() {
        assertThatThrownBy(() -> Trials.of("v2", 5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("v2: 5 of 4 is no count of good answers");
        assertThatThrownBy(() -> Trials.named("v2").add("a", 5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 of 4 is no count of good answers");
        assertThatThrownBy(() -> Trials.named("v2").add("a", 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 of 0 is no count of good answers");
    }
}

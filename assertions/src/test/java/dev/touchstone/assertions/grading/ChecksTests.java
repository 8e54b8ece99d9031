package dev.touchstone.assertions.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTests {

    private final Checks checks = new Checks();

    @Test
    void everyCheckIsLookedAtAndKeptByItsName() {
        checks.that("polite", () -> {
            throw new AssertionError("no please");
        });
        checks.that("names the window", () -> {});

        assertThat(checks.held()).containsEntry("names the window", true).containsEntry("polite", false);
    }

    @Test
    void anAnswerThatMissesChecksIsWrongAndSaysWhich() {
        checks.that("polite", () -> {
            throw new AssertionError("no please");
        });
        checks.that("short", () -> {
            throw new AssertionError("90 words");
        });

        assertThatThrownBy(checks::requireAll)
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        polite: no please
                        short: 90 words""");
    }

    @Test
    void anAnswerThatMeetsAllIsNotWrong() {
        checks.that("polite", () -> {});

        checks.requireAll();
        assertThat(checks.held()).hasSize(1);
    }

    @Test
    void whatIsNoAssertionErrorIsTrouble() {
        assertThatThrownBy(() -> checks.that("polite", () -> {
                    throw new IllegalStateException("no dictionary");
                }))
                .hasMessage("no dictionary");
        assertThat(checks.held()).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        checks.that("polite", () -> {});

        assertThatThrownBy(() -> checks.that("polite", () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a second check \"polite\" of one answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " polite", "two\nlines", "bell\u0007"})
    void aNameIsOneLineWithoutBlanksAtItsEnds(String name) {
        assertThatThrownBy(() -> checks.that(name, () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + name
                        + "\" is no name of a check: one line of 1 to 80 characters, without blanks at its ends");
    }

    @Test
    void aNameMayHaveEightyCharacters() {
        checks.that("x".repeat(80), () -> {});

        assertThat(checks.held()).hasSize(1);
        assertThatThrownBy(() -> checks.that("x".repeat(81), () -> {})).isInstanceOf(IllegalArgumentException.class);
    }
}

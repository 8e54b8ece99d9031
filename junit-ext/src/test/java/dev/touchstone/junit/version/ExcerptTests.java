package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTests {

    @Test
    void makesInvisibleCharactersVisible() {
        assertThat(Excerpt.of("a\nb\tc\r\u001B[31m\u202E\u00A0\uFEFF\uD800"))
                .isEqualTo("a\\nb\\tc\\r\\u001B[31m\\u202E\\u00A0\\uFEFF\\uD800");
    }

    @Test
    void leavesLettersOfAllScriptsAsTheyAre() {
        assertThat(Excerpt.of("é 日本 😀")).isEqualTo("é 日本 😀");
    }

    @Test
    void cutsLongTextBetweenCharacters() {
        assertThat(Excerpt.of("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
        assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @ParameterizedTest
    @CsvSource({"1, abc", "3, abc", "99, abc", "0, abc"})
    void showsAShortLineWholeWhateverTheColumn(int column, String line) {
        assertThat(Excerpt.around(line, column)).isEqualTo(line);
    }

    @Test
    void showsThirtyCharactersOnEachSideOfAColumn() {
        String line = "a".repeat(100) + "!" + "b".repeat(100);

        assertThat(Excerpt.around(line, 101)).isEqualTo("…" + "a".repeat(30) + "!" + "b".repeat(29) + "…");
    }

    @Test
    void neverBeginsInTheMiddleOfACharacter() {
        assertThat(Excerpt.around("😀".repeat(50), 64)).startsWith("…😀").doesNotContain("\\u");
        assertThat(Excerpt.around("x" + "😀".repeat(50), 33)).startsWith("…😀").doesNotContain("\\u");
    }
}

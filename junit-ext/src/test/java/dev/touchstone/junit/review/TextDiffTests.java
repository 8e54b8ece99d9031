package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTests {

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, a b c, 0",
        "a b c, a x c, a [-b-]{+x+} c, 2",
        "a b c, a c, a [-b -]c, 2",
        "a c, a b c, a {+b +}c, 2",
        "'', a, {+a+}, 1",
        "a, '', [-a-], 1",
        "a b, c d, [-a-]{+c+} [-b-]{+d+}, 4"
    })
    void marksTheWordsThatChanged(String before, String after, String shown, int changes) {
        TextDiff diff = TextDiff.of(before, after);

        assertThat(diff.lines()).containsExactly("  | " + shown);
        assertThat(diff.changes()).isEqualTo(changes);
    }

    @Test
    void textsOfAMillionWordsAreReplacedNotAligned() {
        String before = "x " + "a ".repeat(500_000) + "y";
        String after = "x " + "b ".repeat(500_000) + "y";

        assertThat(TextDiff.of(before, after).changes()).isEqualTo(4 * 500_000 - 2);
    }
}

package dev.touchstone.assertions.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntrustedTests {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Untrusted.line("Erstattung in 30 Tagen – «prima» 返金 👍", 200))
                .isEqualTo("Erstattung in 30 Tagen – «prima» 返金 👍");
    }

    @ParameterizedTest
    @CsvSource({
        "000A, \\n",
        "000D, \\r",
        "0009, \\t",
        "005C, \\\\",
        "0000, \\u0000",
        "001B, \\u001B",
        "007F, \\u007F",
        "009B, \\u009B",
        "0085, \\u0085",
        "200B, \\u200B",
        "200E, \\u200E",
        "202E, \\u202E",
        "2028, \\u2028",
        "2029, \\u2029",
        "2066, \\u2066",
        "FEFF, \\uFEFF",
        "D800, \\uD800",
        "E000, \\uE000"
    })
    void whatCouldForgeALineIsShownAsAnEscape(String character, String shown) {
        String text = String.valueOf((char) Integer.parseInt(character, 16));

        assertThat(Untrusted.line("a" + text + "b", 200)).isEqualTo("a" + shown + "b");
    }

    @Test
    void anInvisibleCharacterBeyondTheBasicPlaneIsShownAsItsPair() {
        assertThat(Untrusted.line(Character.toString(0xE0041), 200)).isEqualTo("\\uDB40\\uDC41");
    }

    @Test
    void longTextIsCutAtWholeCharacters() {
        assertThat(Untrusted.line("👍👍👍", 2)).isEqualTo("👍👍…");
        assertThat(Untrusted.line("👍👍👍", 3)).isEqualTo("👍👍👍");
    }

    @Test
    void whatABuildServerWouldObeyIsInert() {
        assertThat(Untrusted.line("::stop-commands::x", 200)).isEqualTo("\\u003A:stop-commands::x");
        assertThat(Untrusted.line("see ::error::x", 200)).isEqualTo("see ::error::x");
        assertThat(Untrusted.line("a ##vso[task.complete] ##[error]b ##teamcity[x]", 200))
                .isEqualTo("a #\\u0023vso[task.complete] #\\u0023[error]b #\\u0023teamcity[x]");
        assertThat(Untrusted.line("## A heading", 200)).isEqualTo("## A heading");
    }

    @Test
    void emptyTextStaysEmpty() {
        assertThat(Untrusted.line("", 1)).isEmpty();
    }

    @Test
    void atLeastOneCharacterMustBeAsked() {
        assertThatThrownBy(() -> Untrusted.line("a", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("max must be at least 1: 0");
    }
}

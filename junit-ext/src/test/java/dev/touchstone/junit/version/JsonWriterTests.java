package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTests {

    @Test
    void halfACharacterIsWrittenAsUtf8CanHoldIt() {
        assertThat(JsonWriter.compact(List.of("a\uD83D", "\uDE00b"))).isEqualTo("[\"a\\ud83d\",\"\\ude00b\"]");
    }

    @Test
    void wholeCharactersAreWrittenAsTheyAre() {
        assertThat(JsonWriter.compact("\uD83D\uDE00 é")).isEqualTo("\"\uD83D\uDE00 é\"");
    }
}

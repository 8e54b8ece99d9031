package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.touchstone.junit.report.ProgressDisplay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalDisplayTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String written(boolean inPlace) {
        ProgressDisplay display = TerminalDisplay.of(out, inPlace);
        display.show("one");
        display.show("two");
        display.clear();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onATerminalALineTakesThePlaceOfTheOneBefore() {
        assertThat(written(true)).isEqualTo("\r\u001b[Kone\r\u001b[Ktwo\r\u001b[K");
    }

    @Test
    void elsewhereLinesFollowEachOtherSeldom() {
        assertThat(written(false)).isEqualTo("one%ntwo%n".formatted());
        assertThat(TerminalDisplay.of(out, false).interval())
                .isGreaterThan(TerminalDisplay.of(out, true).interval());
    }

    @Test
    void aTerminalThatIsGoneDoesNotEndTheRun() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatCode(() -> TerminalDisplay.of(gone, true).show("one")).doesNotThrowAnyException();
    }
}

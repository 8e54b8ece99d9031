package dev.touchstone.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTests {

    private static final String LINES =
            """
            FAIL RefundTests.window · v2: 10.0 points worse
              FAIL is what it came to
            PASS ToneTests.tone · v2
            INCONCLUSIVE ToneTests.tone · v3
            ERROR ToneTests.tone · v4
            PASSED nothing""";

    @Test
    void outcomesThatBeginALineAreColoured() {
        assertThat(new Terminal(true, true).shown(LINES))
                .isEqualTo(
                        """
                        \u001b[31mFAIL\u001b[0m RefundTests.window · v2: 10.0 points worse
                          FAIL is what it came to
                        \u001b[32mPASS\u001b[0m ToneTests.tone · v2
                        \u001b[33mINCONCLUSIVE\u001b[0m ToneTests.tone · v3
                        \u001b[35mERROR\u001b[0m ToneTests.tone · v4
                        PASSED nothing""");
    }

    @Test
    void elsewhereTextStaysAsItIs() {
        assertThat(Terminal.NONE.shown(LINES)).isEqualTo(LINES);
        assertThat(Terminal.PLAIN.shown(LINES)).isEqualTo(LINES);
    }

    @Test
    void whoWantsNoColoursGetsNone() {
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.showsColours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.showsColours(Map.of())).isFalse();
        assertThat(Terminal.showsColours(Map.of("WT_SESSION", "1"))).isTrue();
    }
}

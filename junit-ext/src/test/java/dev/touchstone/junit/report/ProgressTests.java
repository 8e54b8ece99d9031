package dev.touchstone.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final long SECOND = 1_000_000_000;

    private final List<String> shown = new ArrayList<>();
    private long now;

    private final Progress progress = new Progress(
            new ProgressDisplay() {
                @Override
                public Duration interval() {
                    return Duration.ofSeconds(10);
                }

                @Override
                public void show(String line) {
                    shown.add(line);
                }

                @Override
                public void clear() {
                    shown.add("");
                }
            },
            () -> now);

    private void judgedEachSecond(int answers) {
        for (int answer = 1; answer <= answers; answer++) {
            now += SECOND;
            progress.judged("RefundTests.window · v2", answer, 1, 400);
        }
    }

    @Test
    void aShortRunIsOverBeforeItSaysAnything() {
        judgedEachSecond(9);
        progress.clear();

        assertThat(shown).isEmpty();
    }

    @Test
    void aLongRunTellsHowFarItIsNowAndThen() {
        judgedEachSecond(25);

        assertThat(shown)
                .containsExactly(
                        "Touchstone: RefundTests.window · v2  10 answers, 1 wrong, at most 400  (1.0 answers a second, 10 s)",
                        "Touchstone: RefundTests.window · v2  20 answers, 1 wrong, at most 400  (1.0 answers a second, 20 s)");
    }

    @Test
    void itGivesWayOnceToWhatIsSaidForGood() {
        judgedEachSecond(10);
        Screen screen = new Screen(shown::add, progress);
        screen.line("PASS");
        screen.line("TOUCHSTONE");

        assertThat(shown.subList(1, shown.size())).containsExactly("", "PASS", "TOUCHSTONE");
    }

    @Test
    void namesCannotWriteToTheTerminal() {
        now += 11 * SECOND;
        progress.judged("x\u001b[2J\ny", 1, 0, 2);

        assertThat(shown.get(0)).doesNotContain("\u001b", "\n").contains(" 1 answer,");
    }
}

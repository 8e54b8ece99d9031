package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestsCommandTests {

    private static TestsCommand command(String... words) {
        return new TestsCommand(List.of(words), Map.of("TOUCHSTONE_RECORDINGS", "kept"));
    }

    @Test
    void plansAsIfItRecordedAndMayAskNobody() {
        try (TestsLog log = TestsLog.create()) {
            int code = command(
                            "sh",
                            "-c",
                            "echo $TOUCHSTONE_RESPONSES; echo $TOUCHSTONE_BUDGET; echo $TOUCHSTONE_RECORDINGS >&2; exit 7")
                    .plan(log.file());

            assertThat(code).isEqualTo(7);
            assertThat(log.end()).containsExactly("record", "0 calls", "kept");
        }
    }

    @Test
    void recordsWithinTheBudgetOfTheProject() {
        assertThat(command("sh", "-c", "test \"$TOUCHSTONE_RESPONSES${TOUCHSTONE_BUDGET-}\" = record")
                        .record())
                .isZero();
    }

    @Test
    void isRefusedIfItCannotBeStarted() {
        assertThatThrownBy(() -> command("/no/such/gradlew", "--key=secret").record())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the tests cannot be started: Cannot run program "/no/such/gradlew": error=2, No such file or directory

                        Fix:  write after -- the command that runs the tests, as you would type it here.""");
    }

    @Test
    void endsTheTestsIfItIsInterrupted() {
        try (TestsLog log = TestsLog.create()) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> command("sleep", "600").plan(log.file()))
                    .isInstanceOf(NoVerdictException.class)
                    .hasMessage(
                            """
                            stopped while the tests ran

                            Fix:  record again: answers that came are kept.""");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(ProcessHandle.current().children().filter(TestsCommandTests::sleeps))
                    .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(30)));
        }
    }

    private static boolean sleeps(ProcessHandle child) {
        return child.info().command().orElse("").endsWith("/sleep");
    }
}

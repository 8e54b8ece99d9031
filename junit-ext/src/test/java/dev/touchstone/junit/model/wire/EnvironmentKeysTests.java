package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.KeySource;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentKeysTests {

    private static final KeySource.Command COMMAND = new KeySource.Command("print-key --now", Duration.ofMinutes(10));

    private final FakeTime time = new FakeTime();
    private final Deque<Commands.Outcome> outcomes = new ArrayDeque<>();
    private final EnvironmentKeys keys = new EnvironmentKeys(
            Map.of(
                    "USUAL",
                    "sk-usual",
                    "OTHER",
                    "sk-other",
                    "BLANK",
                    " ",
                    "BROKEN",
                    "sk-planted\n",
                    "FOREIGN",
                    "sk-planté"),
            FileSystems.getDefault(),
            line -> outcomes.remove(),
            time::nanos);

    @TempDir
    private Path folder;

    private String key(KeySource source) {
        return keys.key(Optional.of(source), "USUAL");
    }

    private void refuses(KeySource source, String message) {
        assertThatThrownBy(() -> key(source))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip())
                .hasMessageNotContaining("planted");
    }

    @Test
    void readsTheUsualVariableOrAnother() {
        assertThat(keys.key(Optional.empty(), "USUAL")).isEqualTo("sk-usual");
        assertThat(key(new KeySource.Variable("OTHER"))).isEqualTo("sk-other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSET", "BLANK"})
    void saysWhichVariableIsNotSet(String name) {
        refuses(
                new KeySource.Variable(name),
                """
                There is no key: the environment variable %s is not set. No call was made.

                Fix:  set it, or write under connection: where the key is: key: {variable: NAME}, {file: FILE} or {command: COMMAND}.
                """
                        .formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BROKEN", "FOREIGN"})
    void refusesAKeyThatNoHeaderCarriesWithoutShowingIt(String name) {
        refuses(
                new KeySource.Variable(name),
                """
                The key from the environment variable %s cannot be sent. No call was made.

                Why:  it has control characters or characters outside ASCII, which no header can carry.
                Fix:  look for a line break in the middle or at the end, or a character that was pasted along.
                """
                        .formatted(name));
    }

    @Test
    void readsAFileAgainWhenItHasChanged() throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "\n sk-one \n");
        KeySource source = new KeySource.KeyFile(file.toString());
        FileTime then = Files.getLastModifiedTime(file);
        assertThat(key(source)).isEqualTo("sk-one");

        Files.writeString(file, "sk-two");
        Files.setLastModifiedTime(file, then);
        assertThat(key(source)).isEqualTo("sk-one");

        Files.setLastModifiedTime(file, FileTime.from(then.toInstant().plusSeconds(1)));
        assertThat(key(source)).isEqualTo("sk-two");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        refuses(
                new KeySource.KeyFile("no-such-file"),
                """
                There is no key: the file no-such-file cannot be read. No call was made.

                Fix:  put the key and nothing else into it, or correct key: under connection:.
                """);
    }

    @Test
    void saysWhichFileIsEmpty() throws Exception {
        Path file = Files.writeString(folder.resolve("key"), " \n");
        refuses(
                new KeySource.KeyFile(file.toString()),
                """
                There is no key: the file %s is empty. No call was made.

                Fix:  put the key and nothing else into it, or correct key: under connection:.
                """
                        .formatted(file));
    }

    @Test
    void usesWhatACommandPrintsForItsLifetime() {
        outcomes.addAll(List.of(new Commands.Outcome(0, "sk-one\n"), new Commands.Outcome(0, "sk-two\n")));

        assertThat(key(COMMAND)).isEqualTo("sk-one");
        time.pass(Duration.ofMinutes(10).minusNanos(1));
        assertThat(key(COMMAND)).isEqualTo("sk-one");
        time.pass(Duration.ofNanos(1));
        assertThat(key(COMMAND)).isEqualTo("sk-two");
    }

    @Test
    void saysHowACommandFailedButNotWhatItPrinted() {
        outcomes.add(new Commands.Outcome(3, "sk-planted"));
        refuses(
                COMMAND,
                """
                There is no key: the command 'print-key --now' ended with exit code 3. No call was made.

                Why:  what it printed is not shown: it may be the key.
                Fix:  run it by hand; it must print the key and nothing else, with exit code 0.
                """);
        outcomes.add(new Commands.Outcome(0, " \n"));
        refuses(
                COMMAND,
                """
                There is no key: the command 'print-key --now' printed nothing, with exit code 0. No call was made.

                Why:  what it printed is not shown: it may be the key.
                Fix:  run it by hand; it must print the key and nothing else, with exit code 0.
                """);
    }

    @Test
    void aCommandThatFailedIsTriedAgain() {
        outcomes.addAll(List.of(new Commands.Outcome(3, ""), new Commands.Outcome(0, "sk-one")));

        assertThatThrownBy(() -> key(COMMAND)).isInstanceOf(ConfigurationException.class);
        assertThat(key(COMMAND)).isEqualTo("sk-one");
    }

    @Test
    void anOutcomeDoesNotShowTheKey() {
        assertThat(new Commands.Outcome(0, "sk-planted")).hasToString("exit code 0");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of sh")
    void theShellRunsACommand() throws Exception {
        Commands.Outcome outcome = new Shell(Duration.ofMinutes(1)).run("echo sk-one; echo trouble >&2; exit 4");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.output()).isEqualTo("sk-one\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of sh")
    void theShellEndsACommandThatTakesTooLong() {
        assertThatThrownBy(() -> new Shell(Duration.ofMillis(200)).run("sleep 60; echo sk-planted"))
                .hasMessage("it takes longer than 200 ms");
    }
}

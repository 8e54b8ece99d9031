package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar, run as a user runs it. */
@Timeout(120)
class ReviewAtTerminalIT {

    private static final String PROMPT = "[arsndARS?] > ";
    private static final String JAR = System.getProperty("it.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    private Module module;

    @BeforeEach
    void threeProposals() {
        module = new Module(folder)
                .proposing("late", "Within 30 days.\u001b[2J")
                .proposing("lost", "We look for it.")
                .proposing("torn", "Send it back.");
    }

    @Test
    void onePersonDecidesByLetters() throws InterruptedException {
        try (Terminal terminal = Terminal.running(command("review"))) {
            assertThat(terminal.until(PROMPT))
                    .contains("NEW  com/acme/RefundTests/window/late/bot.v1  v1", "Within 30 days.\\u001B[2J")
                    .doesNotContain("\u001b[2J");
            terminal.type("d\n");
            assertThat(terminal.until(PROMPT)).contains("  | Within 30 days.\\u001B[2J");
            terminal.type("a\n");
            assertThat(terminal.until(PROMPT))
                    .contains("approved  com/acme/RefundTests/window/late/bot.v1", "window/lost");
            terminal.type("r\n");
            assertThat(terminal.until(PROMPT))
                    .contains("rejected  com/acme/RefundTests/window/lost/bot.v1", "window/torn");
            terminal.type("s\n");
            assertThat(terminal.until("left.")).contains("1 accepted, 1 rejected, 1 left.");
            assertThat(terminal.exitCode()).isEqualTo(3);
        }

        assertThat(module.isApproved("late")).isTrue();
        assertThat(module.isApproved("lost")).isFalse();
        assertThat(module.isWaiting("late")).isFalse();
        assertThat(module.isWaiting("lost")).isFalse();
        assertThat(module.isWaiting("torn")).isTrue();
    }

    /** What was decided stays decided; what was not waits. */
    @Test
    void thePersonGoesAway() throws InterruptedException {
        try (Terminal terminal = Terminal.running(command("review"))) {
            terminal.until(PROMPT);
            terminal.type("a\n");
            terminal.until(PROMPT);
            terminal.type("\u0004");
            assertThat(terminal.until("left.")).contains("1 accepted, 0 rejected, 2 left.");
            assertThat(terminal.exitCode()).isEqualTo(3);
        }

        assertThat(module.isApproved("late")).isTrue();
        assertThat(module.isWaiting("lost")).isTrue();
    }

    @Test
    void withoutATerminalNothingIsAsked() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command("review")).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(said)
                .contains("3 outputs wait for a reviewer. There is no terminal to ask at; instead:")
                .contains("java -jar touchstone-cli.jar approve --project='" + folder + "' --select=PATH --reason=WHY");
        assertThat(module.isWaiting("late")).isTrue();
    }

    @Test
    void theJarHoldsNoTestFramework() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("dev/touchstone/junit/review/Command.class", "picocli/CommandLine.class")
                    .noneMatch(name -> name.startsWith("org/junit/") || name.startsWith("okhttp3/"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isEqualTo(System.getProperty("it.version"));
        }
    }

    private String[] command(String verb) {
        return new String[] {JAVA, "-jar", JAR, verb, "--project=" + folder};
    }
}

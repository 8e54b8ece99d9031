package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.review.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class TouchstoneCliTests {

    @TempDir
    Path module;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void hasAVersionAndHelp() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("touchstone ");

        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "pending", "show", "review", "approve", "reject", "import", "doctor", "check", "report",
                        "record");
    }

    @Test
    void everyVerbHasHelp() {
        assertThat(run("approve", "--help")).isZero();
        assertThat(out.toString())
                .contains("Accepts what is proposed.", "--select=GLOB", "--all", "--reason=REASON", "--by=BY");
    }

    @Test
    void needsAVerb() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand");
    }

    @Test
    void namesTheOptionThatMayBeMeant() {
        assertThat(run("approve", "--selct=x", "--project=" + module)).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--selct=x'", "--select");
    }

    @Test
    void recordNeedsACommandAfterTwoDashes() {
        assertThat(run("record", "--project=" + module)).isEqualTo(2);
        assertThat(run("record", "--project=" + module, "--")).isEqualTo(2);
        assertThat(run("record", "--project=" + module, "mvn", "-Dtest=RefundTests", "test"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("Missing required parameter: 'COMMAND'", "Unknown option: '-Dtest=RefundTests'");
    }

    @Test
    void needsAProject() {
        assertThat(run("pending", "--project=" + module.resolve("nowhere"))).isEqualTo(2);
        assertThat(err.toString()).contains("--project: there is no folder " + module.resolve("nowhere"));
    }

    @Test
    void endsAsTheVerbDoes() {
        assertThat(run("pending", "--project=" + module)).isEqualTo(ExitCode.DONE);
        assertThat(run("approve", "--project=" + module)).isEqualTo(ExitCode.FAILED);
        assertThat(run("approve", "--project=" + module, "--select=late")).isEqualTo(ExitCode.FAILED);
        assertThat(run("doctor", "--project=" + module)).isEqualTo(ExitCode.DONE);
        assertThat(run("check", "--project=" + module)).isEqualTo(ExitCode.DONE);
        assertThat(run("report", "--project=" + module)).isEqualTo(ExitCode.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"PASS, 0", "FAIL, 1", "ERROR, 4", "INCONCLUSIVE, 5"})
    void theGateTellsAnOutageFromAFailure(String outcome, int code) throws IOException {
        new JudgedModule(module).expecting().judged(outcome);
        assertThat(run("check", "--project=" + module)).isEqualTo(code);
    }

    private int run(String... arguments) {
        CommandLine commands = TouchstoneCli.commands();
        return commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cli.RecordedProject.Ended;
import dev.touchstone.junit.review.ExitCode;
import dev.touchstone.loopback.Asked;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real tests, in a JVM of their own, started by the command in another. */
@Timeout(120)
class RecordCommandTests {

    private static final List<String> ASKING = List.of();
    private static final List<String> YES = List.of("--yes");
    private static final String PLANNED =
            """
            Planning: the tests run once, and ask nobody.
            PLAN RefundTestCase.repeatsTheQuestion · 2 cases, 1 version · pass rate ≥ 90.0 %: about 9, at most 27 samples, \
            a fixed plan needs 18, α 0.01, finds a loss of 40.0 points with 95 % · about 9, at most 27 calls · seed \
            """;
    private static final String NOTHING_SPENT = "No model was asked and nothing was spent.";

    @TempDir
    private Path folder;

    private final LoopbackProvider provider = LoopbackProvider.start(RecordCommandTests::reply);
    private RecordedProject project;

    private static Reply reply(Asked asked) {
        return Reply.text(asked.model().contains("mini") ? "No idea." : asked.user());
    }

    @BeforeEach
    void project() throws IOException {
        project = RecordedProject.asking(provider.url(), folder);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    /** Whatever the project allows itself. */
    @Test
    void spendsNothingWhereNobodyCanAnswer() throws Exception {
        Ended ended = project.run(
                project.record(ASKING, project.tests("-Dtouchstone.budget=500 calls", "-Dtouchstone.responses=live")));

        assertThat(ended.said())
                .contains(PLANNED)
                .contains("\nCOST about 9 calls to pay for · ")
                .contains(NOTHING_SPENT)
                .contains("Fix:  to spend it without a question: add --yes")
                .doesNotContain("[y/N]", "INCONCLUSIVE");
        assertThat(ended.code()).isEqualTo(ExitCode.FAILED);
        assertThat(provider.connections()).isZero();
        assertThat(project.recordings()).isEmpty();
    }

    @Test
    void asksBeforeItRecords() throws Exception {
        try (Terminal terminal = Terminal.running(project.record(ASKING, project.tests()))) {
            assertThat(terminal.until("Ask for these answers, and pay for them? [y/N] "))
                    .contains("COST about 9 calls");
            assertThat(provider.connections()).isZero();
            terminal.type("y\n");
            assertThat(terminal.until("VERDICT")).contains("RECORDED " + provider.requests() + " answers in 2 files, ");
            assertThat(terminal.until("PASS")).contains("#repeatsTheQuestion · steady: new → PASS");
            assertThat(terminal.exitCode()).isEqualTo(ExitCode.DONE);
        }
        int asked = provider.requests();
        assertThat(asked).isPositive();
        assertThat(project.recordings()).hasSize(2);

        Ended again = project.run(project.record(YES, project.tests()));

        assertThat(again.said()).contains("RECORDED nothing new").doesNotContain("Planning", "VERDICT");
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(provider.requests()).isEqualTo(asked);
    }

    @Test
    void whatTheTestsFoundIsReportedBesideWhatAnotherMachineFound() throws Exception {
        project.run(project.record(YES, project.tests()));
        Path other = folder.resolve("downloads/linux");
        Files.createDirectories(other.getParent());
        Files.move(folder.resolve("target/touchstone"), other);
        project.run(project.record(YES, project.tests()));

        Ended ended = project.run(project.touchstone("report", List.of("--from=" + other)));

        assertThat(ended.said()).isEqualTo("REPORT 2 verdicts: target/touchstone/report.html\n");
        assertThat(ended.code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("target/touchstone/report.html")).content().contains("<h1>Touchstone: PASS</h1>");
    }

    @Test
    void showsOutcomesInColourToAPersonWhoWantsThat() throws Exception {
        project.run(project.record(YES, project.tests()));
        String[] check = project.touchstone("check", List.of());

        assertThat(shown(check)).contains("\u001b[31mGATE\u001b[0m no manifest");
        check[1] = "NO_COLOR=1";
        assertThat(shown(check)).contains("GATE no manifest").doesNotContain("\u001b[3");
        assertThat(project.run(check).said()).contains("GATE no manifest").doesNotContain("\u001b");
    }

    private static String shown(String... check) {
        try (Terminal terminal = Terminal.running(check)) {
            return terminal.until("1 objection.");
        }
    }

    @Test
    void takesAnythingButYesForNo() throws Exception {
        try (Terminal terminal = Terminal.running(project.record(ASKING, project.tests()))) {
            terminal.until("[y/N] ");
            terminal.type("\n");
            terminal.until(NOTHING_SPENT);
            assertThat(terminal.exitCode()).isEqualTo(ExitCode.FAILED);
        }
        assertThat(provider.connections()).isZero();
    }

    @Test
    void hasRecordedWhereTheTestsAreRed() throws Exception {
        project.write(
                "touchstone/bot.yaml",
                """
                provider: openai
                versions:
                  worse: {model: gpt-4o-mini-2024-07-18, connection: {baseUrl: "%s/v1"}}
                """
                        .formatted(provider.url()));

        Ended ended = project.run(project.record(YES, project.tests()));

        assertThat(ended.said())
                .contains("RECORDED " + provider.requests() + " answers in 2 files, ")
                .contains("#repeatsTheQuestion · worse: new → FAIL")
                .contains("The command of the tests ended with 1.");
        assertThat(ended.code()).isEqualTo(ExitCode.DONE);

        Ended again = project.run(project.record(YES, project.tests()));

        assertThat(again.said()).contains("RECORDED nothing new", "The command of the tests ended with 1.");
        assertThat(again.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void recordsInAnotherFolderIfTold() throws Exception {
        Ended ended = project.run(project.record(List.of("--yes", "--recordings=src/kept"), project.tests()));

        assertThat(ended.said()).contains(" lines more for a reviewer, in src/kept");
        assertThat(project.recordings()).hasSize(2).allMatch(file -> file.startsWith("src/kept/"));
    }

    @Test
    void asksNothingOfARefusedPlan() throws Exception {
        project.write("golden/refunds.jsonl", "{\"id\": \"shoes\"}\n");

        Ended ended = project.run(project.record(ASKING, project.tests()));

        assertThat(ended.said())
                .contains("PLAN RefundTestCase.repeatsTheQuestion · refused: ", "1 test refused")
                .contains("The plan of the tests is refused, so no model was asked and nothing was spent.");
        assertThat(ended.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void saysThatNoTestRan() throws Exception {
        String[] elsewhere = {"echo", "BUILD SUCCESSFUL"};

        Ended planning = project.run(project.record(ASKING, elsewhere));
        Ended recording = project.run(project.record(YES, elsewhere));

        String noTest =
                """
                No sampled test ran in this module.

                  module  %s
                  command ended with 0

                Why:  what runs no test records nothing.
                Fix:  name the module by --project, and a command that runs its tests even if they were run before: in Gradle \
                with --rerun.
                """
                        .formatted(folder);
        assertThat(planning.said())
                .isEqualTo("Planning: the tests run once, and ask nobody.\nBUILD SUCCESSFUL\n" + noTest);
        assertThat(recording.said()).isEqualTo("BUILD SUCCESSFUL\nRECORDED nothing new\n" + noTest);
        assertThat(List.of(planning.code(), recording.code())).containsOnly(ExitCode.FAILED);
    }

    @Test
    void saysThatTheCommandCannotBeStarted() throws Exception {
        Ended ended = project.run(project.record(YES, folder + "/gradlew", "--key=sk-Shop0123456789abcdef"));

        assertThat(ended.said())
                .contains("the tests cannot be started: Cannot run program \"" + folder + "/gradlew\"")
                .contains("Fix:  write after -- the command that runs the tests, as you would type it here.")
                .doesNotContain("sk-Shop");
        assertThat(ended.code()).isEqualTo(ExitCode.FAILED);
    }
}

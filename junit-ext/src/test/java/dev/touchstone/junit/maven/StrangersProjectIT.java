package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody copies every file out of the README into an empty folder and types its commands. */
class StrangersProjectIT {

    @Test
    void doesWhatTheReadmeSays() throws IOException {
        Markdown readme = new Markdown(Files.readString(ThisBuild.sources().resolve("README.md")));
        MavenProject project = MavenProject.of("stranger", readme.files());
        Map<String, String> commands = readme.commands();

        assertThat(commands).containsValues("green", "red");
        commands.forEach((command, end) -> check(project.run(command), end));
    }

    private static void check(MavenRun run, String end) {
        if (end.equals("green")) {
            assertThat(run.isGreen().output()).contains("PASS RefundPolicyTests.statesTheRefundWindow · refund-cool");
        } else {
            assertThat(run.isRed().lastScreen())
                    .contains(
                            "FAIL RefundPolicyTests.statesTheRefundWindow · refund-v2",
                            "Why:  ",
                            "Fix:  ",
                            "Run:  mvn ");
        }
    }
}

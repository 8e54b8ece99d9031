package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import org.junit.jupiter.api.Test;

/** One page for all modules of a build, and for what other machines left. */
class ReportGoalIT {

    private static final String REPORT =
            "mvn dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version") + ":report";

    private final MavenProject project = MavenProject.copyOf("gate", "report");

    @Test
    void theReportIsWrittenByTheTestsAndWrittenAnew() {
        project.write("bad/v2", "");
        MavenRun red = project.run("mvn test").isRed();
        assertThat(red.output()).contains("Read: target/touchstone/report.html#v2");
        String page = project.content("target/touchstone/report.html");
        assertThat(page).contains("<h1>Touchstone: FAIL</h1>", "<td>RefundTests.window</td>");

        MavenRun report = project.run(REPORT).isGreen();
        assertThat(report.told("REPORT")).containsExactly("REPORT 4 verdicts: target/touchstone/report.html");
        assertThat(project.content("target/touchstone/report.html")).isEqualTo(page);

        MavenRun lost =
                project.run(REPORT + " -Dtouchstone.from=downloads/lost").isRed();
        assertThat(lost.output()).contains("There are no results in downloads/lost. Nothing was written.");
    }
}

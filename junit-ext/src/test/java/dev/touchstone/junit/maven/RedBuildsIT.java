package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A blocked version, and what a developer types next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedBuildsIT {

    private final MavenProject project = MavenProject.copyOf("features", "red-builds");
    private MavenRun blocked = new MavenRun("not run", -1, "");

    @BeforeAll
    void runABlockedVersion() {
        blocked = project.run("mvn test -Dtouchstone.versions=steady,worse");
    }

    @Test
    void nameTestAndVersionInTheFirstLineOfEachFailure() {
        assertThat(blocked.isRed().failureSummary().lines())
                .anyMatch(line -> line.startsWith("[ERROR]")
                        && line.endsWith(
                                "FAIL EveryKindTests.sampled · worse: 61.5 % of answers pass, 90.0 % required"))
                .anyMatch(line ->
                        line.startsWith("[ERROR]") && line.contains("FAIL EveryKindTests.Inside.sampled · worse: "))
                .anyMatch(
                        line -> line.startsWith("[ERROR]") && line.contains("FAIL MethodLevelTests.compared · worse: "))
                .anyMatch(
                        line -> line.startsWith("[ERROR]")
                                && line.endsWith(
                                        "FAIL ConversationTests.asks · worse: 31.7 points worse than the baseline, 10.0 tolerated"));
    }

    @Test
    void printACommandThatShowsTheWorstCase() {
        MavenRun shown = project.run(blocked.printedCommand("FAIL EveryKindTests.sampled"))
                .isRed();

        assertThat(shown.counts()).isEqualTo("Tests run: 1, Failures: 1, Errors: 0, Skipped: 0");
        assertThat(shown.failureSummary())
                .contains("EveryKindTests.sampled · worse · toss-02: answer ", "unmet", "Toss 02 is bad");
    }

    @Test
    void printACommandThatShowsTheWorstCaseOfANestedTest() {
        String command = blocked.printedCommand("FAIL EveryKindTests.Inside.sampled");
        String worst = command.substring(command.lastIndexOf('=') + 1);

        MavenRun shown = project.run(command).isRed();

        assertThat(shown.failureSummary())
                .contains("EveryKindTests.Inside.sampled · worse · " + worst + ": answer ", "unmet", " is bad");
    }

    @Test
    void printACommandThatShowsTheWorstCaseOfAComparison() {
        MavenRun shown = project.run(blocked.printedCommand("FAIL ConversationTests.asks"))
                .isRed();

        assertThat(shown.counts()).isEqualTo("Tests run: 1, Failures: 1, Errors: 0, Skipped: 0");
        assertThat(shown.failureSummary()).contains("ConversationTests.asks · worse · toss-06: answer ");
    }

    @Test
    void listTheKnownVersionsForAnUnknownOne() {
        MavenRun misspelt = project.run("mvn test -Dtest=ConversationTests -Dtouchstone.versions=stedy")
                .isRed();

        assertThat(misspelt.failureSummary())
                .contains(
                        """
                        touchstone/coins.yaml: there is no version 'stedy'

                          known steady, same, worse

                        Fix:  Did you mean steady? Use a known name, or declare the version.
                        """);
    }
}

package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways around a failing test, and what the gate says of each. */
class GateIT {

    private static final String PLUGIN = "dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version");
    private static final String MANIFEST = "src/test/touchstone/manifest.jsonl";

    private final MavenProject project = MavenProject.copyOf("gate", "gate");

    private void accepted() {
        MavenRun run = project.run("mvn verify -Dtouchstone.apply=true").isGreen();
        assertThat(run.told("ACCEPTED")).containsExactly("ACCEPTED 4 tests × versions in " + MANIFEST + ": commit it.");
    }

    private void bad(String name) {
        project.write("bad/" + name, "");
    }

    private static void saysNearTheEnd(MavenRun run, String... words) {
        assertThat(run.isRed().lastScreen()).contains(words);
    }

    @Test
    void fromTheFirstManifestToAGreenBuild() {
        saysNearTheEnd(
                project.run("mvn verify"),
                "GATE no manifest: nobody has said what this build must judge",
                "Run:  mvn touchstone:check -Dtouchstone.apply=true",
                "This build is not let through: see above.");
        project.run("mvn " + PLUGIN + ":check -Dtouchstone.apply=true").isGreen();
        assertThat(project.content(MANIFEST).lines()).hasSize(4);

        MavenRun green = project.run("mvn verify").isGreen();
        assertThat(green.told("CHECK")).containsExactly("CHECK 4 verdicts: nothing speaks against this build.");
        saysNearTheEnd(project.run("mvn verify -DskipTests"), "GATE nothing was judged", "CHECK 0 verdicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dsurefire.version=3.2.5", "-Dsurefire.version=3.5.6 -DforkCount=2 -DreuseForks=false"})
    void failuresThatTheBuildWasToldToIgnore(String surefire) {
        accepted();
        bad("v2");
        saysNearTheEnd(
                project.run("mvn verify -Dmaven.test.failure.ignore=true " + surefire),
                "GATE RefundTests.window · v2: FAIL",
                "GATE ToneTests.tone · v2: FAIL",
                "CHECK 4 verdicts: 2 objections.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.2.5", "3.6.1"})
    void reRunsUntilGreen(String surefire) {
        accepted();
        bad("v2-once");
        saysNearTheEnd(
                project.run(
                        "mvn verify -Dtest=RefundTests,ToneTests -Dsurefire.rerunFailingTestsCount=3 -Dsurefire.version="
                                + surefire),
                "v2: FAIL, one of 2 attempts",
                "CHECK 4 verdicts: 1 objection.");
    }

    @Test
    void aTestThatIsFilteredOutOrRemoved() {
        accepted();
        saysNearTheEnd(
                project.run("mvn verify -Dtest=ToneTests"),
                "GATE RefundTests.window · v1 has not reported",
                "GATE RefundTests.window · v2 has not reported",
                "Run:  mvn touchstone:check -Dtouchstone.apply=true -Dtouchstone.all=true");
        saysNearTheEnd(project.run("mvn verify -Dtouchstone.versions=v1"), "GATE ToneTests.tone · v2 has not reported");
    }

    @Test
    void aThinnedOutGoldenSet() {
        accepted();
        String goldens = project.content("src/test/resources/golden/refunds.jsonl");
        project.write("src/test/resources/golden/refunds.jsonl", goldens.substring(0, goldens.indexOf('\n') + 1));
        saysNearTheEnd(
                project.run("mvn verify"),
                "GATE RefundTests.window · v1 no longer judges what was accepted",
                "3 cases");
    }
}

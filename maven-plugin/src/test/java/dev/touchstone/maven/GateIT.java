package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways around a failing test, and what the gate says of each in the last thirty lines. */
class GateIT {

    private static final String PLUGIN = "dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version");
    private static final String MANIFEST = "src/test/touchstone/manifest.jsonl";
    private static final String TESTS = "src/test/java/com/acme/ToneTests.java";
    private static final String JUNIT_6 = " -Djunit.version=6.1.3";
    private static String acceptedOnce = "";

    private final MavenProject project = MavenProject.copyOf("gate", "gate");

    /** What a build accepts depends on nothing the tests here change. */
    private static synchronized String manifest() {
        if (acceptedOnce.isEmpty()) {
            MavenProject first = MavenProject.copyOf("gate", "gate-accepted");
            MavenRun run = first.run("mvn verify -Dtouchstone.apply=true").isGreen();
            assertThat(run.told("ACCEPTED"))
                    .containsExactly("ACCEPTED 4 tests × versions in " + MANIFEST + ": commit it.");
            acceptedOnce = first.content(MANIFEST);
        }
        return acceptedOnce;
    }

    private void accepted() {
        project.write(MANIFEST, manifest());
    }

    private void bad(String name) {
        project.write("bad/" + name, "");
    }

    private static void saysNearTheEnd(MavenRun run, String... words) {
        assertThat(run.isRed().last(30)).contains(words);
    }

    @Test
    void fromTheFirstManifestToAGreenBuild() {
        saysNearTheEnd(
                project.run("mvn verify"),
                "GATE no manifest: nobody has said what this build must judge",
                "Run:  mvn touchstone:check -Dtouchstone.apply=true",
                "This build is not let through: see above.");
        project.run("mvn " + PLUGIN + ":check -Dtouchstone.apply=true").isGreen();
        assertThat(project.content(MANIFEST)).isEqualTo(manifest()).hasLineCount(4);

        MavenRun green = project.run("mvn verify").isGreen();
        assertThat(green.told("CHECK")).containsExactly("CHECK 4 verdicts: nothing speaks against this build.");
        saysNearTheEnd(project.run("mvn verify -DskipTests"), "GATE nothing was judged", "CHECK 0 verdicts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-Dsurefire.version=3.2.5" + JUNIT_6, "-Dsurefire.version=3.5.6 -DforkCount=2 -DreuseForks=false"
            })
    void failuresThatTheBuildWasToldToIgnore(String surefire) {
        accepted();
        bad("v2");
        saysNearTheEnd(
                project.run("mvn verify -Dmaven.test.failure.ignore=true " + surefire),
                "CHECK 4 verdicts: 2 objections.",
                "GATE RefundTests.window · v2: FAIL",
                "GATE ToneTests.tone · v2: FAIL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dsurefire.rerunFailingTestsCount=3 -Dsurefire.version=3.2.5",
                "-Dsurefire.rerunFailingTestsCount=3 -Dsurefire.version=3.6.1",
                "-Dsurefire.rerunFailingTestsCount=3 -Dsurefire.version=3.6.1" + JUNIT_6,
                "-Pfailsafe"
            })
    void reRunsUntilGreen(String reruns) {
        accepted();
        bad("v2-once");
        saysNearTheEnd(
                project.run("mvn verify " + reruns), "v2: FAIL, one of 2 attempts", "CHECK 4 verdicts: 1 objection.");
    }

    /** Beside a sampled test JUnit Pioneer's template finds no answer to retry: nothing is judged, however the build goes on. */
    @Test
    void retriesByJUnitPioneer() {
        accepted();
        project.write(
                TESTS,
                project.content(TESTS)
                        .replace(
                                "    @SampledTest", "    @org.junitpioneer.jupiter.RetryingTest(3)\n    @SampledTest"));
        saysNearTheEnd(
                project.run("mvn verify -Ppioneer -Dmaven.test.failure.ignore=true"),
                "GATE ToneTests.tone · v1 has not reported",
                "GATE ToneTests.tone · v2 has not reported");
    }

    @Test
    void failuresThatFailsafeWasToldToIgnore() {
        accepted();
        bad("v2");
        saysNearTheEnd(
                project.run("mvn verify -Pfailsafe -Dmaven.test.failure.ignore=true"),
                "GATE RefundTests.window · v2: FAIL, one of 3 attempts");
    }

    @Test
    void oneModuleOfSeveral() {
        MavenProject reactor = MavenProject.of("gate-modules", Map.of("pom.xml", REACTOR))
                .withModule("gate", "app")
                .withModule("gate", "bot");
        reactor.write("bot/pom.xml", reactor.content("bot/pom.xml").replace(">gate<", ">bot<"));
        reactor.write("app/" + MANIFEST, manifest()).write("bot/" + MANIFEST, manifest());
        reactor.write("bot/bad/v2", "");

        MavenRun run = reactor.run("mvn verify -T2 -fae -Dmaven.test.failure.ignore=true");
        saysNearTheEnd(run, "GATE RefundTests.window · v2: FAIL", "bot: This build is not let through");
        assertThat(run.told("CHECK"))
                .containsExactlyInAnyOrder(
                        "CHECK 4 verdicts: nothing speaks against this build.", "CHECK 4 verdicts: 2 objections.");
    }

    private static final String REACTOR =
            """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>all</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules>
                <module>app</module>
                <module>bot</module>
              </modules>
            </project>
            """;

    @Test
    void aTestThatIsFilteredOutOrDisabled() {
        accepted();
        saysNearTheEnd(
                project.run("mvn verify -Dtest=ToneTests -Dtouchstone.versions=v1"),
                "GATE RefundTests.window · v1 has not reported",
                "GATE RefundTests.window · v2 has not reported",
                "GATE ToneTests.tone · v2 has not reported");
        project.write(
                TESTS,
                project.content(TESTS)
                        .replace("    @SampledTest", "    @org.junit.jupiter.api.Disabled\n    @SampledTest"));
        MavenRun disabled = project.run("mvn verify");
        saysNearTheEnd(
                disabled, "GATE ToneTests.tone · v1 has not reported", "GATE ToneTests.tone · v2 has not reported");
        assertThat(disabled.output())
                .contains("Run:  mvn touchstone:check -Dtouchstone.apply=true -Dtouchstone.all=true");
    }

    @Test
    void aThinnedOutGoldenSet() {
        accepted();
        String goldens = project.content("src/test/resources/golden/refunds.jsonl");
        project.write("src/test/resources/golden/refunds.jsonl", goldens.substring(0, goldens.indexOf('\n') + 1));
        MavenRun run = project.run("mvn verify");
        saysNearTheEnd(run, "GATE RefundTests.window · v1 no longer judges what was accepted");
        assertThat(run.output()).contains("golden refunds.jsonl, 3 cases");
    }

    @Test
    void aSecondAttemptAtTheSameCommit() {
        accepted();
        String server = "GITHUB_RUN_ATTEMPT=%d GITHUB_SHA=c0ffee GITHUB_STEP_SUMMARY=%s mvn verify";
        project.run(server.formatted(1, "summary.txt")).isGreen();
        assertThat(project.content("summary.txt")).contains("# Touchstone: PASS", "Nothing speaks against this build.");
        assertThat(project.run(
                                "mkdir -p attempts/touchstone-1/target && mv target/touchstone attempts/touchstone-1/target")
                        .exitCode())
                .isZero();
        saysNearTheEnd(
                project.run(server.formatted(2, "summary.txt")),
                "GATE attempt 2 at the same commit has sampled afresh");
        assertThat(project.content("run.log")).contains("\n::error title=GATE attempt 2");
        project.run(server.formatted(2, "summary.txt") + " -Dtouchstone.from=attempts/touchstone-1/target/touchstone")
                .isGreen();
    }
}

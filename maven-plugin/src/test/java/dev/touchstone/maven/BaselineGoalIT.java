package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import org.junit.jupiter.api.Test;

/** The record of a baseline, from the red test without one to the green test with it, by commands as messages print them. */
class BaselineGoalIT {

    private static final String PLUGIN = "dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version");
    private static final String RECORDS = "src/test/touchstone/baselines";
    private static final String ANCHOR = RECORDS + "/com/acme/DriftTests/holds/anchor.json";

    private final MavenProject project = MavenProject.copyOf("gate", "baseline")
            .write(
                    "src/test/java/com/acme/DriftTests.java",
                    """
                    package com.acme;

                    import static org.assertj.core.api.Assertions.assertThat;

                    import dev.touchstone.assertions.grading.Trait;
                    import dev.touchstone.assertions.response.Response;
                    import dev.touchstone.junit.Golden;
                    import dev.touchstone.junit.ModelVersions;
                    import dev.touchstone.junit.NoDrift;
                    import dev.touchstone.junit.SampledTest;
                    import dev.touchstone.junit.Version;

                    @ModelVersions(
                            inline = {
                                @Version(name = "v1", model = "scripted-1", provider = ScriptedModel.class, baseline = true)
                            })
                    class DriftTests {

                        @SampledTest(concurrency = 1)
                        @Golden("refunds.jsonl")
                        @NoDrift(of = Trait.GRADE, margin = 0.4, sinceRecord = true)
                        void holds(Response answer) {
                            assertThat(answer.text()).contains("30 days");
                        }
                    }
                    """);

    @Test
    void aRecordIsProposedReviewedAndHeld() {
        MavenRun without = project.run("mvn test -Dtest=DriftTests").isRed();
        assertThat(without.failureSummary()).contains("there is no record of DriftTests.holds");

        project.run("mvn test -Dtest=DriftTests -Dtouchstone.responses=live -Dtouchstone.baseline=propose")
                .isGreen();
        assertThat(project.filesIn(RECORDS)).isEmpty();
        MavenRun listed = project.run("mvn " + PLUGIN + ":baseline").isRed();
        assertThat(listed.told("1 record")).hasSize(1);
        project.run("mvn " + PLUGIN + ":baseline -Dtouchstone.apply=true").isGreen();
        assertThat(project.filesIn(RECORDS)).hasSize(2);

        MavenRun held = project.run("mvn test -Dtest=DriftTests " + PLUGIN + ":selftest -Dtouchstone.builds=100")
                .isGreen();
        assertThat(held.told("SELFTEST"))
                .containsExactly("SELFTEST 100 simulated builds of 1 verdict, seed 1, no call");
        assertThat(project.filesIn("target/touchstone")).containsKey("selftest.json");
    }

    @Test
    void theCommandsOfAMissingRecordAndOfALostAnchorAreRunAsTheyArePrinted() {
        MavenRun without = project.run("mvn test -Dtest=DriftTests").isRed();
        project.run(without.printedCommand("there is no record of DriftTests.holds"))
                .isGreen();
        project.run("rm " + ANCHOR);

        MavenRun lost = project.run("mvn test -Dtest=DriftTests -Dtouchstone.versions=v1 -Dtouchstone.responses=live"
                        + " -Dtouchstone.baseline=accept")
                .isRed();
        assertThat(lost.failureSummary()).contains("its test has records in force, and no anchor. No call was made.");
        project.run(lost.printedCommand("the record of com.acme.DriftTests#holds · v1"))
                .isGreen();

        assertThat(project.content(ANCHOR)).contains("\"pinned\": \"…\"");
    }

    @Test
    void whatABuildServerProposedIsAcceptedFromItsArtefact() {
        project.run("mvn test -Dtest=DriftTests -Dtouchstone.responses=live -Dtouchstone.baseline=propose")
                .isGreen();
        project.run("mkdir download && mv target/touchstone/baselines download");

        project.run("mvn " + PLUGIN + ":baseline -Dtouchstone.from=download").isRed();
        project.run("mvn " + PLUGIN + ":baseline -Dtouchstone.from=download -Dtouchstone.apply=true")
                .isGreen();

        project.run("mvn test -Dtest=DriftTests -Dtouchstone.responses=live").isGreen();
    }
}

package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an earlier build left in the build folder. */
class EarlierResultsIT {

    private static final String FORKS = " -DforkCount=2";

    @Test
    void areNotMixedIntoTheVerdictOfThisBuild() {
        MavenProject project = MavenProject.copyOf("features", "earlier-results");
        project.run("mvn test -Dtest='EveryKindTests,ConversationTests' -Dtouchstone.versions=steady,worse" + FORKS)
                .isRed();
        VerdictFile earlier = project.verdicts();

        project.run("mvn test -Dtest='ConversationTests,StrictGoldenTests' -Dtouchstone.versions=same" + FORKS)
                .isGreen();

        assertThat(earlier.outcomes()).hasSize(6);
        assertThat(project.verdicts().outcomes())
                .containsOnlyKeys("com.acme.ConversationTests#asks same")
                .containsValue("PASS");
        assertThat(project.verdicts().run()).isNotEqualTo(earlier.run());
    }
}

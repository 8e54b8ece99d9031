package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import org.junit.jupiter.api.Test;

/** Parts of a build's draws in Maven runs of their own, and the one that judges them behind the gate. */
class ShardsIT {

    private final MavenProject project = MavenProject.copyOf("gate", "shards");

    private void draw(int part) {
        MavenRun run = project.run("mvn test -Dtouchstone.responses=live -Dtouchstone.shard=" + part + "/2")
                .isGreen();
        assertThat(run.counts()).isEqualTo("Tests run: 4, Failures: 0, Errors: 0, Skipped: 4");
        project.run("mkdir -p downloads && mv target/touchstone downloads/part-" + part);
    }

    @Test
    void whatSeveralRunsHaveDrawnIsJudgedByOne() {
        draw(1);
        assertThat(project.run("mvn verify -Dtouchstone.parts=downloads")
                        .isRed()
                        .output())
                .contains("ERROR RefundTests.window · v2: part 2/2 is missing");
        draw(2);

        MavenRun judged = project.run("mvn verify -Dtouchstone.parts=downloads -Dtouchstone.apply=true")
                .isGreen();

        assertThat(judged.told("PASS")).hasSize(4);
        assertThat(project.run("mvn verify -Dtouchstone.parts=downloads")
                        .isGreen()
                        .told("CHECK"))
                .containsExactly("CHECK 4 verdicts: nothing speaks against this build.");
        assertThat(project.content("target/touchstone/report.html")).contains("<h1>Touchstone: PASS</h1>");
    }
}

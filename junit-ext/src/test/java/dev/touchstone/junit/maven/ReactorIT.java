package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tests are in one module of several, and the build is started above it. */
class ReactorIT {

    private static final String PARENT =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>parent</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules>
                <module>shop/bot</module>
              </modules>
            </project>
            """;

    private final MavenProject project =
            MavenProject.of("reactor", Map.of("pom.xml", PARENT)).withModule("features", "shop/bot");

    @Test
    void isToldTheCommandThatWorksFromItsRoot() {
        MavenRun blocked = project.run("mvn test -Dtest=EveryKindTests -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dtouchstone.versions=worse");

        String command = blocked.isRed().printedCommand("FAIL EveryKindTests.sampled");
        MavenRun shown = project.run(command).isRed();

        assertThat(command).startsWith("mvn test -pl shop/bot -am ");
        assertThat(shown.counts()).isEqualTo("Tests run: 1, Failures: 1, Errors: 0, Skipped: 0");
        assertThat(shown.failureSummary()).contains("EveryKindTests.sampled · worse · toss-02: answer ");
    }
}

package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooOldJUnitIT {

    @ParameterizedTest
    @ValueSource(strings = {"3.2.5", "3.6.1"})
    void isARedBuildThatSaysSo(String surefire) {
        MavenProject project = MavenProject.copyOf("features", "too-old-junit-" + surefire);

        MavenRun run = project.run("mvn test -Djunit.version=5.12.2 -Dsurefire.version=" + surefire);

        assertThat(run.isRed().lastScreen().replaceAll("(?m)^\\[ERROR\\] ?", ""))
                .contains(
                        """
                        Touchstone needs JUnit 5.13 or later. No test was run.

                          found  junit-jupiter-api 5.12.2
                          needed 5.13 … 6.1

                        Why:  running a class once per model version rests on @ClassTemplate, which came with 5.13.
                        Fix:  import org.junit:junit-bom:5.14.4 (or later) in the <dependencyManagement> of your pom.xml.
                        """
                                .stripTrailing());
        assertThat(run.counts()).isEqualTo("Tests run: 0, Failures: 0, Errors: 0, Skipped: 0");
    }
}

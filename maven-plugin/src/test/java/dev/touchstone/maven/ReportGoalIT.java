package dev.touchstone.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** One page for all modules of a build, and for what other machines left. */
class ReportGoalIT {

    private static final String REPORT =
            "mvn dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version") + ":report";

    private static final String REACTOR =
            """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>reactor</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules><module>left</module><module>right</module></modules>
            </project>
            """;
    private static final String HOSTILE = "</script><script>alert(1)</script> ]]> | a | \u001b[2J \0 \u202e \u2028 ";

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

    @Test
    void otherMachinesAndEarlierBuildsAreReportedToo() {
        project.run("mvn test").isGreen();
        for (String machine : List.of("linux", "windows")) {
            project.run("mkdir -p downloads && cp -r target/touchstone downloads/" + machine);
        }
        assertThat(project.run(REPORT + " -Dtouchstone.from=downloads/linux,downloads/windows")
                        .isGreen()
                        .told("REPORT"))
                .containsExactly("REPORT 12 verdicts: target/touchstone/report.html");

        project.run(
                "BUILD_NUMBER=7; mkdir -p kept/$BUILD_NUMBER && cp target/touchstone/verdict.json kept/$BUILD_NUMBER");
        project.run("rm -rf target/touchstone");
        project.write("bad/v2", "").run("mvn test").isRed();
        project.run(REPORT).isGreen();
        String alone = project.content("target/touchstone/report.html");
        project.run(REPORT + " -Dtouchstone.history=kept").isGreen();
        assertThat(project.content("target/touchstone/report.html")).hasSizeGreaterThan(alone.length());
    }

    @Test
    void allModulesAreOnOnePage() {
        MavenProject modules = MavenProject.of("report-modules", Map.of("pom.xml", REACTOR))
                .withModule("gate", "left")
                .withModule("gate", "right");
        modules.write(
                "right/pom.xml",
                modules.content("right/pom.xml")
                        .replace("<artifactId>gate</artifactId>", "<artifactId>right</artifactId>"));
        modules.write("right/bad/v2", "");
        modules.run("mvn test -fae").isRed();

        MavenRun report = modules.run(REPORT).isGreen();

        assertThat(report.told("REPORT")).containsExactly("REPORT 8 verdicts: target/touchstone/report.html");
        assertThat(modules.content("target/touchstone/report.html")).contains("<h1>Touchstone: FAIL</h1>");
    }

    @Test
    void whatAModelSaysIsInertInEveryFile() throws Exception {
        project.write("bad/v2", HOSTILE + "x".repeat(5_000_000));

        MavenRun red = project.run("mvn test -Dtest=RefundTests").isRed();

        assertThat(red.output()).contains("]]>").doesNotContain("\u001b[2J", "\0", "\u202e", "\u2028");
        assertThat(red.output().length()).isLessThan(100_000);
        for (String file : List.of("summary.md", "report.html")) {
            assertThat(project.content("target/touchstone/" + file))
                    .doesNotContain("<script>alert(1)", "\u001b", "\0", "\u202e", "\u2028");
        }
        String report = project.content("target/surefire-reports/TEST-com.acme.RefundTests.xml");
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)));
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .contains("]]>", "\\u001B[2J", "\\u0000", "\\u202E");
    }
}

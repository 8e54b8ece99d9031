package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A test of some seconds, with Maven at a pseudo-terminal, as a person starts it. */
@EnabledOnOs(OS.LINUX)
class ProgressOnTerminalIT {

    private static final Pattern IN_PLACE = Pattern.compile(
            "\r\u001b\\[KTouchstone: SlowTests\\.repeatsTheQuestion · slow  \\d+ answers?, 0 wrong, at most \\d+  \\([^\r\n]*\\)(?=\r)");
    private static final String OF_PROGRESS = "answers a second";

    private final MavenProject project = MavenProject.copyOf("slow", "slow");

    @Test
    void progressAppearsInPlaceAndNowhereElse() {
        MavenRun run =
                project.run("script -qefc 'mvn test' /dev/null < /dev/null").isGreen();
        List<String> frames =
                IN_PLACE.matcher(run.output()).results().map(MatchResult::group).toList();
        Map<String, String> reports = project.filesIn("target/surefire-reports");

        assertThat(frames).as(run.output()).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(run.output().replaceAll(IN_PLACE.pattern(), "")).doesNotContain(OF_PROGRESS, "Corrupted channel");
        assertThat(reports)
                .containsKeys("TEST-com.acme.SlowTests.xml", "com.acme.SlowTests-output.txt")
                .allSatisfy((name, content) -> assertThat(content).doesNotContain(OF_PROGRESS))
                .allSatisfy((name, content) -> assertThat(name).doesNotContain(".dump"));
        assertThat(reports.get("com.acme.SlowTests-output.txt")).contains("judged");
    }

    /** A build server has terminals, too, that nobody looks at. */
    @Test
    void aBuildServerIsToldInLinesThatSurefireDoesNotSee() {
        MavenRun run = project.run("CI=true mvn test").isGreen();

        assertThat(run.output()).doesNotContain("\u001b[K", "Corrupted channel");
        assertThat(project.filesIn("target/surefire-reports"))
                .allSatisfy((name, content) -> assertThat(content).doesNotContain(OF_PROGRESS));
    }
}

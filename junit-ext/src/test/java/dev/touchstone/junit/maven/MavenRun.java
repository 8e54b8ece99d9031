package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a command came to. */
public record MavenRun(String command, int exitCode, String output) {

    private static final int SCREEN = 60;
    private static final Pattern CLOSING =
            Pattern.compile("Tests run: \\d+, Failures: \\d+, Errors: \\d+, Skipped: \\d+$", Pattern.MULTILINE);
    private static final Pattern PRINTED_COMMAND = Pattern.compile("^Run: +(.*)$", Pattern.MULTILINE);

    /** Checks that the build has succeeded. */
    public MavenRun isGreen() {
        assertThat(exitCode).as(toString()).isZero();
        assertThat(output).contains("BUILD SUCCESS");
        return this;
    }

    /** Checks that the build has failed. */
    public MavenRun isRed() {
        assertThat(exitCode).as(toString()).isNotZero();
        assertThat(output).contains("BUILD FAILURE");
        return this;
    }

    /** Surefire's closing line, the last of all. */
    public String counts() {
        List<String> lines =
                CLOSING.matcher(output).results().map(match -> match.group()).toList();
        assertThat(lines).as(toString()).isNotEmpty();
        return lines.get(lines.size() - 1);
    }

    /** What Maven said, without its levels, of the lines that begin with {@code word}. */
    public List<String> told(String word) {
        return output.lines()
                .map(line -> line.replaceFirst("^\\[[A-Z]+\\] ", ""))
                .filter(line -> line.startsWith(word + " "))
                .toList();
    }

    /** What is left on a terminal when the build is over. */
    public String lastScreen() {
        return last(SCREEN);
    }

    /** So many lines at the end. */
    public String last(int count) {
        List<String> lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    /** Surefire's list of what failed. */
    public String failureSummary() {
        return output.substring(output.lastIndexOf("Results:"));
    }

    /** The command printed with the first failure whose headline contains {@code subject}. */
    public String printedCommand(String subject) {
        String summary = failureSummary();
        Matcher printed = PRINTED_COMMAND.matcher(summary);
        assertThat(printed.find(summary.indexOf(subject))).as(summary).isTrue();
        return printed.group(1);
    }

    @Override
    public String toString() {
        return command + " ended with " + exitCode + ":\n"
                + output.lines().collect(Collectors.joining("\n  ", "  ", "\n"));
    }
}

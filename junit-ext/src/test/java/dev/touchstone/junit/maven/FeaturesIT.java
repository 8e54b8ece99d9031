package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of test on every JUnit and Surefire, sequential, parallel and in forks: the same tests, the same verdicts. */
class FeaturesIT {

    private static final String PARALLEL = " -Djunit.jupiter.execution.parallel.enabled=true"
            + " -Djunit.jupiter.execution.parallel.mode.default=concurrent"
            + " -Djunit.jupiter.execution.parallel.mode.classes.default=concurrent"
            + " -Djunit.jupiter.execution.parallel.config.strategy=fixed"
            + " -Djunit.jupiter.execution.parallel.config.fixed.parallelism=4";
    private static final String FORKS = " -DforkCount=2 -DreuseForks=true";
    private static final String FORK_PER_CLASS = " -DforkCount=2 -DreuseForks=false";

    private static final Map<String, String> MODES =
            Map.of("PARALLEL", PARALLEL, "FORKS", FORKS, "FORK_PER_CLASS", FORK_PER_CLASS);

    private static final String ALL = counts(72, 4);
    private static final List<String> BLOCKED = List.of(
            "FAIL ConversationTests.asks · worse: ",
            "FAIL EveryKindTests.sampled · worse: ",
            "FAIL EveryKindTests.Inside.sampled · worse: ",
            "FAIL MethodLevelTests.compared · worse: ");

    /** Counted in every fork, told by one. */
    private static final String PLANNED = "SUITE 13 verdicts that may be red by chance, 4 tests, 3 versions ";

    private static final Map<String, String> OUTCOMES = Stream.of(
                    outcomes("ConversationTests#asks", "REFERENCE"),
                    outcomes("EveryKindTests#sampled", "PASS"),
                    outcomes("EveryKindTests$Inside#sampled", "PASS"),
                    outcomes("MethodLevelTests#compared", "PASS"))
            .flatMap(outcomes -> outcomes.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Map<String, String> outcomes(String test, String baseline) {
        String name = "com.acme." + test;
        return Map.of(name + " steady", baseline, name + " same", "PASS", name + " worse", "FAIL");
    }

    @Test
    void runAlikeInParallelAndInForks() {
        runAlike("5.14.4", "PARALLEL FORKS");
    }

    /** Each JUnit in one mode: two builds of the whole fixture for each. Others meet them in every run, in OtherJUnitsIT and GateIT. */
    @ParameterizedTest
    @Tag("slow")
    @CsvSource({"5.13.4, FORKS", "5.14.4, FORK_PER_CLASS", "6.1.3, PARALLEL"})
    void runAlikeOnEveryJUnit(String junit, String mode) {
        runAlike(junit, mode);
    }

    private static void runAlike(String junit, String modes) {
        MavenProject project = MavenProject.copyOf("features", "features-junit-" + junit);
        String command = "mvn test -Djunit.version=" + junit;

        String sequential = verdicts(project, command, ALL);

        for (String mode : modes.split(" ", -1)) {
            assertThat(verdicts(project, command + MODES.get(mode), ALL))
                    .as(mode)
                    .isEqualTo(sequential);
        }
    }

    /**
     * Surefire 3.5.6 counts tests of one name in a class and in one nested in it as one, and shows both failures. Four builds of the whole
     * fixture; in every run GateIT meets the oldest Surefire.
     */
    @ParameterizedTest
    @Tag("slow")
    @CsvSource({"3.2.5, 72, 4", "3.5.6, 71, 3"})
    void runAlikeOnEverySurefire(String surefire, int tests, int failures) {
        MavenProject project = MavenProject.copyOf("features", "features-surefire-" + surefire);
        String command = "mvn test -Dsurefire.version=" + surefire;
        String counts = counts(tests, failures);

        String sequential = verdicts(project, command, counts);

        assertThat(verdicts(project, command + FORKS, counts)).isEqualTo(sequential);
    }

    private static String counts(int tests, int failures) {
        return "Tests run: " + tests + ", Failures: " + failures + ", Errors: 0, Skipped: 0";
    }

    private static String verdicts(MavenProject project, String command, String counts) {
        MavenRun run = project.run(command).isRed();
        assertThat(run.counts()).as(command).isEqualTo(counts);
        assertThat(run.failureSummary()).contains(BLOCKED);
        assertThat(run.output()).as(command).containsOnlyOnce(PLANNED);
        VerdictFile file = project.verdicts();
        assertThat(file.outcomes()).as(command).isEqualTo(OUTCOMES);
        assertThat(file.decision()).isEqualTo("FAIL");
        assertThat(file.account()).as(command).isEqualTo("13 of 13");
        return file.withoutRunData();
    }
}

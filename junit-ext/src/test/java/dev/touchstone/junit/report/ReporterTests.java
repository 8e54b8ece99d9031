package dev.touchstone.junit.report;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.plan.ErrorBudget;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestCommand;
import dev.touchstone.junit.plan.TestForecast;
import dev.touchstone.junit.results.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReporterTests {

    private static final Map<String, String> FORK = Map.of("sun.java.command", "x 2026-11-22T11-23-26_083-jvmRun1 y");

    @TempDir
    private Path module;

    private final List<String> console = new ArrayList<>();

    private Results results() {
        return Results.in(layout().output(), FORK);
    }

    private ProjectLayout layout() {
        return new ProjectLayout(module, module.resolve("target"));
    }

    private Reporter reporter(Results results) {
        return new Reporter(results, layout(), TestCommand.of(layout(), Map.of()), Screen.of(console::add));
    }

    private Path file(String name) {
        return layout().output().resolve(name);
    }

    @Test
    void thePlanOfTheBuildIsToldAndWrittenOnceForAllItsJvms() throws IOException {
        try (Results results = results();
                Results again = results()) {
            reporter(results).plan(PlanLinesTests::suite);
            reporter(again).plan(() -> {
                throw new AssertionError("planned twice");
            });
        }
        assertThat(console).isEqualTo(PlanLines.of(PlanLinesTests.suite(), "target/touchstone/plan.md"));
        assertThat(file("plan.md")).content().isEqualTo(PlanFile.of(PlanLinesTests.suite()));
        assertThat(PlanText.in(layout().output()).orElseThrow().lines()).isEqualTo(console);
        assertThat(names()).containsExactlyInAnyOrder("plan.md", "plan.txt", "results");
    }

    @Test
    void aPlanThatCannotBeWrittenIsTrouble() throws IOException {
        try (Results results = results()) {
            Files.createDirectories(file("plan.md").resolve("x"));

            assertThatThrownBy(() -> reporter(results).plan(PlanLinesTests::suite))
                    .isInstanceOf(NoVerdictException.class)
                    .hasMessageStartingWith("ERROR cannot write the plan to " + layout().output() + ": ")
                    .hasMessageEndingWith(
                            """


                            Why:  the plan of an earlier build must not stand for this one. No call was made.
                            Fix:  make the build directory writable and free some disk space.""");
        }
    }

    @Test
    void thePlanOfAnUncountedTestIsToldOnce() {
        TestForecast forecast = PlanLinesTests.forecast("window", EVERY_ANSWER);
        try (Results results = results()) {
            Reporter reporter = reporter(results);
            reporter.plan(forecast, new ErrorBudget(0.01, 5));
            reporter.plan(forecast, new ErrorBudget(0.01, 5));
        }
        assertThat(console).containsExactly(PlanLines.uncounted(forecast, new ErrorBudget(0.01, 5)));
    }

    @Test
    void aWarningIsToldOnce() {
        try (Results results = results()) {
            Reporter reporter = reporter(results);
            reporter.warn("no assertion");
            reporter.warn("no assertion");
            reporter.warn("another");
            reporter.note("note");
            reporter.note("note");
        }
        assertThat(console).containsExactly("no assertion", "another", "note", "note");
    }

    @Test
    void aVerdictIsOneLine() {
        try (Results results = results()) {
            reporter(results).verdict(verdict(V2, "PASS", passRate("PASS", 46, 1)));
        }
        assertThat(console).hasSize(1);
        assertThat(console.get(0)).startsWith("PASS RefundTests.statesTheWindow · refund-v2 · ");
    }

    @Test
    void theEndWritesTheFilesAndTellsTheAccount() throws IOException {
        try (Results results = results()) {
            results.append(verdict(V2, "PASS", passRate("PASS", 46, 1)));
            reporter(results).finish();
        }
        assertThat(console)
                .containsExactly(
                        "TOUCHSTONE 1 PASS · 64 calls, tokens and cost unknown · 1.0 s · α 0.1 % spent by 1 verdict · an acceptable set of"
                                + " versions ends red by chance with probability at most 0.1 %");
        assertThat(file("verdict.json")).content().contains("\"decision\" : \"PASS\"", "2026-11-22T11-23-26_083");
        assertThat(file("summary.md"))
                .content()
                .startsWith("# Touchstone: PASS\n")
                .contains("| PASS |");
        assertThat(names()).containsExactlyInAnyOrder("report.lock", "results", "summary.md", "verdict.json");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void theFilesAreAsReadableAsAnyOther() throws IOException {
        try (Results results = results()) {
            results.append(verdict(V2, "PASS", passRate("PASS", 46, 1)));
            reporter(results).finish();
        }
        Path usual = Files.writeString(file("usual"), "x");

        assertThat(Files.getPosixFilePermissions(file("verdict.json"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void withoutAVerdictNothingIsWrittenOrTold() throws IOException {
        try (Results results = results()) {
            reporter(results).finish();
        }
        assertThat(console).isEmpty();
        assertThat(names()).containsExactlyInAnyOrder("report.lock", "results");
    }

    @Test
    void theLastOneToFinishReplacesTheFiles() throws IOException {
        try (Results results = results()) {
            results.append(verdict(V1, "PASS", passRate("PASS", 46, 1)));
            reporter(results).finish();
            results.append(verdict(V2, "FAIL", passRate("FAIL", 46, 0.5)));
            reporter(results).finish();
        }
        assertThat(file("verdict.json")).content().contains("\"decision\" : \"FAIL\"", "refund-v1", "refund-v2");
    }

    @Test
    void launchesThatFinishAtOnceTakeTurns() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<Integer>> launches = new ArrayList<>();
        try (Results results = results()) {
            for (int launch = 0; launch < 4; launch++) {
                String test = "a.Tests#t" + launch;
                FutureTask<Integer> task = new FutureTask<>(() -> {
                    start.await();
                    for (int time = 0; time < 10; time++) {
                        results.append(verdict(test, V2, "PASS", passRate("PASS", 46, 1)));
                        ReportFiles.write(results, layout().output());
                    }
                    return 10;
                });
                launches.add(task);
                new Thread(task).start();
            }
            start.countDown();
            for (FutureTask<Integer> launch : launches) {
                assertThat(launch.get(30, TimeUnit.SECONDS)).isEqualTo(10);
            }
        }
        assertThat(file("summary.md")).content().contains("40 PASS");
        assertThat(names()).containsExactlyInAnyOrder("report.lock", "results", "summary.md", "verdict.json");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTrouble() throws IOException {
        try (Results results = results()) {
            Files.createDirectory(file("report.lock"));

            assertThatThrownBy(() -> reporter(results).finish())
                    .isInstanceOf(NoVerdictException.class)
                    .hasMessageStartingWith("ERROR cannot write the verdict to " + layout().output()
                            + ": java.nio.file.FileSystemException: " + file("report.lock"))
                    .hasMessageEndingWith(
                            """


                            Why:  a deployer reads the verdict there; an old or missing one must not stand for this build.
                            Fix:  make the build directory writable and free some disk space.""");
        }
    }

    @Test
    void anotherBuildsFilesAreReplacedWhole() throws IOException {
        Files.createDirectories(layout().output());
        Files.writeString(file("verdict.json"), "x".repeat(100_000));
        Files.writeString(file("verdict.json.tmp"), "x".repeat(100_000));
        try (Results results = results()) {
            results.append(verdict(V2, "PASS", passRate("PASS", 46, 1)));
            reporter(results).finish();
        }
        assertThat(file("verdict.json"))
                .content()
                .doesNotContain("x".repeat(100))
                .endsWith("}\n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(layout().output())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

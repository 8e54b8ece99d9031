package dev.touchstone.junit.results;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.critical;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.nothingKnown;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.reference;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultsTests {

    private static final String RUN = "2026-11-22T11-23-26_083";
    private static final Map<String, String> FORK = Map.of("sun.java.command", "x " + RUN + "-jvmRun1 y");
    private static final SampleRecord SAMPLE = new SampleRecord(
            ResultFixture.TEST,
            V2,
            "candidate",
            "refund-1",
            0,
            false,
            0.25,
            850L,
            List.of("No.\n\u2028"),
            "length",
            "wrong");

    @TempDir
    private Path output;

    private Path folder = Path.of("");
    private Results results = unopened();

    @SuppressWarnings("NullAway") // opened before each test
    private static Results unopened() {
        return null;
    }

    @BeforeEach
    void open() {
        folder = output.resolve("results");
        results = Results.in(output, FORK);
    }

    @AfterEach
    void close() {
        results.close();
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    private List<String> lines(String kind) throws IOException {
        return Files.readAllLines(folder.resolve(RUN + "-" + pid() + "-" + kind + ".jsonl"));
    }

    private void anotherJvm(String run, int pid, String text) throws IOException {
        Files.writeString(
                folder.resolve(run + "-" + pid + "-verdicts.jsonl"),
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String line(VerdictRecord verdict) {
        return JsonWriter.compact(RecordFields.of(verdict)) + "\n";
    }

    @Test
    void aCaseIsWrittenOnceHoweverOftenItIsAsked() throws IOException {
        GoldenCase asked = new GoldenCase(
                "refund-1", "Why?", true, Optional.of("eu"), Map.of("expected", "30 days"), "refunds.jsonl", 1);

        results.asked("sha256:1", asked);
        results.asked("sha256:1", asked);
        results.asked("sha256:2", asked);

        assertThat(lines("cases"))
                .containsExactly(
                        "{\"type\":\"case\",\"fingerprint\":\"sha256:1\",\"goldenCase\":\"refund-1\",\"input\":\"Why?\","
                                + "\"expected\":\"30 days\",\"slice\":\"eu\",\"critical\":true}",
                        "{\"type\":\"case\",\"fingerprint\":\"sha256:2\",\"goldenCase\":\"refund-1\",\"input\":\"Why?\","
                                + "\"expected\":\"30 days\",\"slice\":\"eu\",\"critical\":true}");
    }

    @Test
    void everySampleIsOneLineAtOnce() throws IOException {
        results.append(SAMPLE);

        assertThat(lines("samples"))
                .containsExactly("{\"type\":\"sample\",\"test\":\"com.acme.RefundTests#statesTheWindow\","
                        + "\"version\":{\"name\":\"refund-v2\",\"digest\":\"sha256:02\"},\"arm\":\"candidate\","
                        + "\"case\":\"refund-1\",\"sample\":0,\"passed\":false,\"score\":0.25,\"latencyMillis\":850,\"texts\":[\"No.\\n\u2028\"],\"finish\":\"length\","
                        + "\"reason\":\"wrong\"}");
    }

    @Test
    void whatIsUnknownIsLeftOut() throws IOException {
        results.append(new SampleRecord(
                ResultFixture.TEST, V2, "candidate", "refund-1", 0, true, null, null, List.of("Yes."), null, null));
        results.append(verdict(V2, "INCONCLUSIVE", nothingKnown("passRate", "pass rate ≥ 90.0 %")));

        assertThat(lines("samples").get(0)).doesNotContain("score", "latency", "finish", "reason", "null");
        assertThat(lines("verdicts").get(0))
                .contains("\"n\":0")
                .doesNotContain("estimate", "interval", "error", "null", "NaN");
    }

    @Test
    void aLoneSurrogateInAnAnswerLosesNoSample() throws IOException {
        results.append(new SampleRecord(
                ResultFixture.TEST,
                V2,
                "candidate",
                "refund-1",
                0,
                true,
                null,
                null,
                List.of("half \ud83d"),
                null,
                null));

        assertThat(lines("samples").get(0)).contains("half \\ud83d");
    }

    static Stream<VerdictRecord> verdicts() {
        return Stream.of(
                verdict(V2, "PASS", passRate("PASS", 46, 43 / 46.0), noRegression("PASS", 340, -1 / 3.0)),
                verdict(V2, "INCONCLUSIVE", nothingKnown("noRegression", "less than 5.0 points worse")),
                verdict(V2, "FAIL", critical("FAIL", 2)),
                ofBaseline(V1, "PASS", passRate("PASS", 46, 1)),
                reference(V1),
                error(V2, "java.io.IOException: no \u202enetwork\n\"quoted\" \\ 日本"));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aVerdictIsReadBackAsItWasWritten(VerdictRecord verdict) {
        results.append(verdict);

        assertThat(results.build().verdicts()).containsExactly(verdict);
    }

    @Test
    void theVerdictsOfAllJvmsOfABuildAreReadInOrderOfTestAndVersion() throws IOException {
        results.append(verdict("b.Tests#x", V2, "PASS"));
        results.append(verdict("a.Tests#x", V2, "PASS"));
        anotherJvm(RUN, 999_999_999, line(verdict("b.Tests#x", V1, "PASS")) + line(verdict("a.Tests#a", V2, "PASS")));

        assertThat(results.build().verdicts())
                .extracting(verdict -> verdict.test() + " " + verdict.version().name())
                .containsExactly(
                        "a.Tests#a refund-v2", "a.Tests#x refund-v2", "b.Tests#x refund-v1", "b.Tests#x refund-v2");
    }

    @Test
    void theVerdictsOfAnotherBuildAreNotRead() throws IOException {
        anotherJvm("2026-11-22T11-23-26_084", 1, line(verdict(V2, "FAIL")));
        anotherJvm("2026-11-22T11-23-26_08", 3, line(verdict(V2, "FAIL")));
        Files.writeString(folder.resolve(RUN + "-1-samples.jsonl"), "{\"type\":\"sample\"}\n");

        assertThat(results.build().verdicts()).isEmpty();
    }

    @Test
    void aLineThatIsStillBeingWrittenIsNotRead() throws IOException {
        String whole = line(verdict(V1, "PASS"));
        String half = line(verdict(V2, "FAIL"));
        anotherJvm(RUN, 999_999_999, whole + half.substring(0, half.indexOf('}') + 1));

        assertThat(results.build().verdicts()).containsExactly(verdict(V1, "PASS"));
    }

    @Test
    void aLineThatEndsWithinACharacterIsNotRead() throws IOException {
        byte[] whole = line(error(V2, "€")).getBytes(StandardCharsets.UTF_8);
        int within = new String(whole, StandardCharsets.ISO_8859_1).indexOf('â') + 1;
        Files.write(folder.resolve(RUN + "-999999999-verdicts.jsonl"), java.util.Arrays.copyOf(whole, within));

        assertThat(results.build().verdicts()).isEmpty();
    }

    @Test
    void aLineThatIsNoVerdictIsTroubleNotAMissingVerdict() throws IOException {
        anotherJvm(RUN, 999_999_999, line(verdict(V1, "PASS")) + "{\"type\": oops\u001b}\n");
        Path file = folder.resolve(RUN + "-999999999-verdicts.jsonl");

        assertThatThrownBy(results::build)
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith(
                        "ERROR cannot read the results in " + file + ":2: Unrecognized token 'oops\\u001B':")
                .hasMessageEndingWith(
                        """


                        Why:  a verdict that cannot be read must not be taken for one that was never reached.
                        Fix:  delete the results folder and run the build again.""");
    }

    @Test
    void aFolderThatIsGoneIsTrouble() throws IOException {
        results.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);

        assertThatThrownBy(results::build)
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("ERROR cannot read the results in " + folder
                        + ": java.nio.file.NoSuchFileException: " + folder + "\n");
    }

    @Test
    void aFileInPlaceOfTheFolderIsTrouble() throws IOException {
        Path file = Files.createFile(output.resolve("file"));

        assertThatThrownBy(() -> Results.in(file, FORK))
                .isInstanceOf(NoVerdictException.class)
                .hasCauseInstanceOf(IOException.class)
                .hasMessageMatching("(?s)ERROR cannot write the results to .*-samples\\.jsonl: java\\.nio\\.file\\."
                        + "FileSystemException: .*\n\n"
                        + "Why:  a verdict whose evidence is lost cannot be trusted or looked up\\.\n"
                        + "Fix:  make the build directory writable and free some disk space\\.");
    }

    @Test
    void aWriteThatFailsIsTrouble() {
        results.close();
        Path file = folder.resolve(RUN + "-" + pid() + "-samples.jsonl");

        assertThatThrownBy(() -> results.append(SAMPLE))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage("ERROR cannot write the results to " + file + ": java.io.IOException: Stream Closed\n"
                        + "\n"
                        + "Why:  a verdict whose evidence is lost cannot be trusted or looked up.\n"
                        + "Fix:  make the build directory writable and free some disk space.");
    }

    @Test
    void anInterruptedThreadStillWritesAndLeavesTheFileToTheOthers() throws IOException {
        Thread.currentThread().interrupt();
        results.append(SAMPLE);
        assertThat(Thread.interrupted()).isTrue();
        results.append(SAMPLE);

        assertThat(lines("samples")).hasSize(2);
    }

    @Test
    void aSecondLaunchInTheSameJvmAppends() throws IOException {
        results.append(SAMPLE);
        try (Results second = Results.in(output, FORK)) {
            second.append(SAMPLE);
        }
        results.append(SAMPLE);

        assertThat(lines("samples")).hasSize(3);
    }

    @Test
    void linesOfSeveralThreadsNeverMix() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<Integer>> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            FutureTask<Integer> task = new FutureTask<>(() -> {
                start.await();
                for (int sample = 0; sample < 250; sample++) {
                    results.append(verdict(V2, "PASS", passRate("PASS", sample, 0.5)));
                }
                return 250;
            });
            threads.add(task);
            new Thread(task).start();
        }
        start.countDown();
        for (FutureTask<Integer> thread : threads) {
            assertThat(thread.get(30, TimeUnit.SECONDS)).isEqualTo(250);
        }
        assertThat(results.build().verdicts()).hasSize(1000);
    }

    @Test
    void theRunIsThatOfTheBuild() {
        assertThat(results.build().run()).isEqualTo(RUN);
    }

    @Test
    void whatTheFirstJvmNotesOfTheFamilyAllJvmsRead() {
        assertThat(results.build().family()).isEmpty();

        results.note(new FamilyRecord(0.01, 8));

        assertThat(results.build().family()).hasValue(new FamilyRecord(0.01, 8));
    }

    @Test
    void ofSeveralFamiliesTheLargestStays() {
        results.note(new FamilyRecord(0.01, 8));
        results.note(new FamilyRecord(0.01, 9));
        results.note(new FamilyRecord(0.01, 7));

        assertThat(results.build().family()).hasValue(new FamilyRecord(0.01, 9));
    }

    @Test
    void theFamilyOfAnotherBuildIsNotRead() throws IOException {
        Files.writeString(folder.resolve("2026-11-22T11-23-26_084-family.json"), "{\"alpha\":0.01,\"verdicts\":8}");

        assertThat(results.build().family()).isEmpty();
    }

    @Test
    void aFamilyThatCannotBeReadIsTrouble() throws IOException {
        Files.writeString(folder.resolve(RUN + "-family.json"), "{oops}");

        assertThatThrownBy(results::build)
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("ERROR cannot use the results folder " + folder + ": ")
                .hasMessageEndingWith(
                        """


                        Why:  the JVMs of a build share there what each of them must know.
                        Fix:  make the build directory writable and free some disk space, or delete the folder.""");
    }

    @Test
    void oneTaskIsGivenToOneJvmOfABuildOnly() throws IOException {
        Files.createFile(folder.resolve("2026-11-22T11-23-26_084-plan"));

        assertThat(results.isFirstTo("plan")).isTrue();
        assertThat(results.isFirstTo("plan")).isFalse();
        assertThat(results.isFirstTo("another")).isTrue();
    }
}

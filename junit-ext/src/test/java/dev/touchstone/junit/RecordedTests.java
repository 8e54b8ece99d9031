package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.fixtures.SpendingTestCases.GradedTestCase;
import dev.touchstone.junit.fixtures.SpendingTestCases.OrdinaryTestCase;
import dev.touchstone.junit.fixtures.SpendingTestCases.RecordedTestCase;
import dev.touchstone.junit.fixtures.SpendingTestCases.RespondingTestCase;
import dev.touchstone.junit.fixtures.SpendingTestCases.UnkeptTestCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedTests {

    @TempDir
    private Path module;

    @BeforeEach
    void everyAnswerIsAnother() {
        GradedTestCase.HEARD.clear();
        GradedTestCase.wanted = "answer";
        ScriptedModel.answers((version, request) -> "answer " + request.sample().seed());
    }

    private Ran run(Class<?> fixture, String responses) {
        return run(EngineRun.of(fixture), responses);
    }

    private Ran run(EngineRun run, String responses) {
        return run.with("touchstone.responses", responses).in(module).run();
    }

    private Ran oneVersion(Class<?> fixture, String responses) {
        return run(EngineRun.of(fixture).with("touchstone.versions", "a"), responses);
    }

    private Map<String, String> files(String folder) {
        Map<String, String> files = new TreeMap<>();
        Path root = module.resolve(folder);
        if (!Files.exists(root)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
            return files;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Two runs of one JVM are parts of one build; here they stand for two. */
    private void forgetResults() {
        try (Stream<Path> found = Files.list(module.resolve("target/touchstone/results"))) {
            for (Path file : found.toList()) {
                Files.delete(file);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Map<String, String> committed() {
        return files("src/test/touchstone/recordings");
    }

    @Test
    void whatIsRecordedIsReplayedToTheSameVerdictWithoutACall() {
        ScriptedModel.answers(Answers.byChance(Map.of("old", 0.97, "new", 0.95, "newer", 0.3)));
        Ran recorded = run(RecordedTestCase.class, "record");
        int calls = ScriptedModel.allCalls();
        ScriptedModel.answers((version, request) -> "bad");
        forgetResults();
        Ran replayed = run(RecordedTestCase.class, "replay");

        assertThat(replayed.verdicts()).isEqualTo(recorded.verdicts());
        assertThat(replayed.outcomes()).isEqualTo(recorded.outcomes());
        assertThat(ScriptedModel.allCalls()).isZero();
        assertThat(recorded.printed()).contains(calls + " answers recorded");
        assertThat(replayed.printed()).contains(" answers from recordings");
        JsonNode answers = replayed.json("verdict.json").get("answers");
        assertThat(answers.get("served").asInt()).isBetween(100, calls);
        assertThat(answers.get("live").asInt()).isZero();
        assertThat(answers.get("missed").asInt()).isZero();
    }

    @Test
    void manySamplesOfOneQuestionStayApartAtAnyConcurrency() {
        run(EngineRun.of(GradedTestCase.class).with("touchstone.concurrency", "16"), "record");
        List<String> asked = List.copyOf(GradedTestCase.HEARD);
        GradedTestCase.HEARD.clear();
        run(EngineRun.of(GradedTestCase.class).with("touchstone.concurrency", "3"), "replay");

        assertThat(GradedTestCase.HEARD).isEqualTo(asked).doesNotHaveDuplicates();
    }

    @Test
    void aChangedBodyJudgesRecordedAnswersAgainWithoutACall() {
        assertThat(oneVersion(GradedTestCase.class, "record").outcomes()).containsExactly("PASS lands · a");
        GradedTestCase.wanted = "something else";
        ScriptedModel.answers((version, request) -> "something else");

        assertThat(oneVersion(GradedTestCase.class, "replay").outcomes()).containsExactly("FAIL lands · a");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void whereSamplesAreLackingThereIsNoVerdictButACommand() {
        GradedTestCase.wanted = "something else";
        EngineRun oneByOne = EngineRun.of(GradedTestCase.class)
                .with("touchstone.versions", "a")
                .with("touchstone.concurrency", "1");
        assertThat(run(oneByOne, "record").outcomes()).containsExactly("FAIL lands · a");
        GradedTestCase.wanted = "answer";
        Ran ran = oneVersion(GradedTestCase.class, "replay");

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        INCONCLUSIVE SpendingTestCases.GradedTestCase.lands · a: cannot tell yet whether 90.0 %% of answers pass

                          pass rate 100.0 %%   10 of 10   a   10 cases × 1
                          interval  62.3 … 100.0 %%   95 %%, anytime beta mixture, n = 10
                          required  90.0 %%   unacceptable: 80.0 %% or less
                          samples   10   a fixed plan needs 271
                          stopped   too few answers are recorded. No call was made.
                          file      %s/src/test/touchstone/recordings/dev/touchstone/junit/fixtures/SpendingTestCases$GradedTestCase/lands/toss-08/a.recording.jsonl
                          recorded  1 answer to this request
                          asked     sample 1 of case toss-08
                          to finish the whole test takes about 82, at most 406 answers of the version

                        Why:  an answer used twice would count one sample as two.
                        Fix:  record the samples that are missing; those recorded stay as they are.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='SpendingTestCases' -Dtouchstone.versions=a -Dtouchstone.responses=record"""
                                .formatted(module));
        assertThat(oneVersion(GradedTestCase.class, "record").outcomes()).containsExactly("PASS lands · a");
    }

    @Test
    void oneCaseIsShownWithAsManyAnswersAsAreRecorded() {
        GradedTestCase.wanted = "something else";
        EngineRun oneByOne = EngineRun.of(GradedTestCase.class)
                .with("touchstone.versions", "a")
                .with("touchstone.concurrency", "1");
        run(oneByOne, "record");
        ScriptedModel.answers((version, request) -> "bad");
        GradedTestCase.wanted = "answer";
        Ran ran = run(
                EngineRun.of(GradedTestCase.class)
                        .with("touchstone.versions", "a")
                        .with("touchstone.case", "toss-08"),
                "replay");

        assertThat(ran.printed())
                .contains("NO VERDICT SpendingTestCases.GradedTestCase.lands · a · toss-08: 1 of 1 answers pass;"
                        + " a run narrowed to one case judges nothing.");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void theSeedIsThatOfTheRecording() {
        run(EngineRun.of(GradedTestCase.class).with("touchstone.seed", "77"), "record");
        Ran replayed = run(GradedTestCase.class, "replay");

        assertThat(replayed.results("verdicts").get(0).get("seed").asLong()).isEqualTo(77);
        assertThat(replayed.outcomes()).containsExactly("PASS lands · a", "PASS lands · b");
    }

    @Test
    void whatIsNotRecordedIsAnErrorThatSaysHowToRecordIt() {
        Ran ran = oneVersion(GradedTestCase.class, "replay");

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR SpendingTestCases.GradedTestCase.lands · a: nothing is recorded. No call was made.

                          file  %s/src/test/touchstone/recordings/dev/touchstone/junit/fixtures/SpendingTestCases$GradedTestCase/lands/toss-02/a.recording.jsonl (absent)
                          asked sample 0 of case toss-02

                        Why:  a replay asks nobody, and no answer is neither right nor wrong.
                        Fix:  record the answers and commit the file.
                        Run:  mvn test -Dtest='SpendingTestCases' -Dtouchstone.versions=a -Dtouchstone.responses=record"""
                                .formatted(module));
        assertThat(ScriptedModel.allCalls()).isZero();
        assertThat(ran.json("verdict.json").get("answers").get("missed").asLong())
                .isPositive();
    }

    @Test
    void ordinaryTestsAreRecordedToo() {
        ScriptedModel.answers((version, request) -> "good");
        Ran recorded = run(OrdinaryTestCase.class, "record");
        ScriptedModel.answers((version, request) -> "bad");
        Ran replayed = run(OrdinaryTestCase.class, "replay");

        assertThat(recorded.failures()).isEmpty();
        assertThat(replayed.failures()).isEmpty();
        assertThat(replayed.succeeded()).hasSize(2);
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void anAnswerOfOwnCodeDependsOnTheCaseItWasGiven() {
        ScriptedModel.answers((version, request) -> "good");
        run(RespondingTestCase.class, "record");

        assertThat(committed().values()).allSatisfy(recording -> assertThat(recording)
                .contains("\"case.input\":\"", "\"responds\":\"" + RespondingTestCase.class.getName() + "#ask\""));
        assertThat(run(RespondingTestCase.class, "replay").outcomes()).allMatch(outcome -> outcome.startsWith("PASS"));
    }

    @Test
    void liveAsksAgainAndLeavesTheRecordingsAlone() {
        run(EngineRun.of(GradedTestCase.class).with("touchstone.concurrency", "1"), "record");
        Map<String, String> before = committed();
        int calls = ScriptedModel.allCalls();
        ScriptedModel.answers(
                (version, request) -> "another answer " + request.sample().seed());
        run(EngineRun.of(GradedTestCase.class).with("touchstone.concurrency", "1"), "live");

        assertThat(ScriptedModel.allCalls()).isEqualTo(calls);
        assertThat(committed()).isEqualTo(before);
        assertThat(files("target/touchstone/recordings")).hasSameSizeAs(before);
    }

    @Test
    void aBuildServerNeverWritesAmongTheSources() {
        run(EngineRun.of(GradedTestCase.class).with("touchstone.ci", "true"), "record");

        assertThat(committed()).isEmpty();
        assertThat(files("target/touchstone/recordings")).isNotEmpty();
    }

    @Test
    void recordingsMayLieOutsideTheModule(@TempDir Path elsewhere) {
        run(EngineRun.of(GradedTestCase.class).with("touchstone.recordings", elsewhere.toString()), "record");
        Ran replayed =
                run(EngineRun.of(GradedTestCase.class).with("touchstone.recordings", elsewhere.toString()), "replay");

        assertThat(committed()).isEmpty();
        assertThat(replayed.outcomes()).containsExactly("PASS lands · a", "PASS lands · b");
    }

    @Test
    void answersThatMustNotBeKeptAreNowhere() {
        ScriptedModel.answers((version, request) -> request.sample().index() == 0 ? "confidential" : "good");
        Ran live = run(UnkeptTestCase.class, "live");

        assertThat(live.outcomes()).isNotEmpty();
        assertThat(files("").values()).allSatisfy(file -> assertThat(file).doesNotContain("confidential"));
        assertThat(live.results("samples")).isNotEmpty().allSatisfy(sample -> assertThat(sample.get("texts"))
                .isEmpty());
    }

    @Test
    void answersThatAreNotKeptCannotBeReplayed() {
        Ran ran = oneVersion(UnkeptTestCase.class, "replay");

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR SpendingTestCases.UnkeptTestCase.lands · a: its answers may not be kept, so there are none to replay. No call was made.

                        Why:  the test has opted out of storing text.
                        Fix:  run it with -Dtouchstone.responses=live, or leave it out of runs that replay.""");
    }
}

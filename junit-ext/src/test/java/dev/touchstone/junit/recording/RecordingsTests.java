package dev.touchstone.junit.recording;

import static dev.touchstone.junit.recording.RecordingFixture.ID;
import static dev.touchstone.junit.recording.RecordingFixture.NOBODY;
import static dev.touchstone.junit.recording.RecordingFixture.VERSION;
import static dev.touchstone.junit.recording.RecordingFixture.WITH;
import static dev.touchstone.junit.recording.RecordingFixture.ask;
import static dev.touchstone.junit.recording.RecordingFixture.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Frame;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.version.ModelVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTests {

    @TempDir
    Path module;

    private RecordingFixture fixture;

    @BeforeEach
    void anEmptyModule() {
        fixture = new RecordingFixture(module);
    }

    @Test
    void aRecordingReadsLikeThis() {
        fixture.record(2);

        List<String> lines = fixture.lines();
        assertThat(lines.get(0))
                .isEqualTo("{\"recording\":1,\"tool\":\"0.1.0\",\"recorded\":\"2026-11-20\",\"provider\":\"openai\","
                        + "\"model\":\"gpt-x\",\"case\":\"refund-001\",\"seed\":42,\"units\":1,\"samples\":2}");
        assertThat(lines.get(1))
                .matches("\\{\"unit\":\"[0-9a-f]{64}\",\"req\":\\{\"messages\":\\["
                        + "\\{\"role\":\"system\",\"text\":\"You are a clerk.\\\\nBe kind.\\\\nState the window.\"},"
                        + "\\{\"role\":\"user\",\"text\":\"Where is my money\\?\"}],"
                        + "\"model\":\"gpt-x\",\"parameters\":\\{\"temperature\":0.2},\"provider\":\"openai\"}}");
        String unit = lines.get(1).substring(9, 73);
        assertThat(lines.get(2)).isEqualTo("{\"u\":\"" + unit + "\",\"i\":0,\"n\":0,\"text\":\"1\"}");
        assertThat(lines.get(3)).isEqualTo("{\"u\":\"" + unit + "\",\"i\":1,\"n\":0,\"text\":\"2\"}");
        assertThat(lines.get(4)).matches("\\{\"end\":true,\"answers\":2,\"sha256\":\"[0-9a-f]{64}\"}");
        assertThat(lines).hasSize(5);
        assertThat(fixture.file())
                .isEqualTo(fixture.committed.resolve("com/acme/RefundTests/window/refund-001/v1.recording.jsonl"));
    }

    @Test
    void fiveDifferentAnswersToOnePromptAreReplayedAsTheseFiveAtConcurrency16() throws Exception {
        fixture.record(5);

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            Model model = recordings.of(ID, VERSION, WITH, NOBODY);
            List<Callable<String>> questions = IntStream.range(0, 500)
                    .<Callable<String>>mapToObj(
                            i -> () -> model.respond(sample(i % 5)).text())
                    .toList();
            ExecutorService threads = Executors.newFixedThreadPool(16);
            List<Future<String>> answers = threads.invokeAll(questions);
            threads.shutdown();

            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(String.valueOf(i % 5 + 1));
            }
            assertThat(recordings.ledger().total()).isEqualTo(new Counts(500, 0, 0, 0));
        }
    }

    @Test
    void threeMoreSamplesLeaveTheFirstFiveByteForByteAndUnasked() {
        fixture.record(5);
        List<String> five = fixture.lines().subList(2, 7);

        fixture.record(8);

        assertThat(fixture.lines().subList(2, 7)).isEqualTo(five);
        assertThat(fixture.lines()).hasSize(11);
        assertThat(fixture.calls).hasValue(8);
    }

    @Test
    void theSameAnswersGiveTheSameBytesInWhateverOrderTheyCame() {
        fixture.record(6);
        String inOrder = RecordingFixture.text(fixture.file());

        RecordingFixture other = new RecordingFixture(module.resolve("other"));
        try (Recordings recordings = other.in(Responses.RECORD)) {
            Model model = recordings.of(ID, VERSION, WITH, other.counting());
            for (int i : new int[] {3, 0, 5}) {
                model.respond(sample(i));
            }
            recordings.flush("com.acme.RefundTests", "window");
            for (int i : new int[] {4, 2, 1}) {
                model.respond(sample(i));
            }
        }

        assertThat(RecordingFixture.text(other.file())).isEqualTo(inOrder);
    }

    @Test
    void aChangedPromptNeverGetsAnOldAnswer() {
        fixture.record(1);

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            Model model = recordings.of(ID, VERSION, WITH, NOBODY);

            assertThatThrownBy(() -> model.respond(sample(0, 0, "Where is my money? Tell me!")))
                    .isInstanceOf(NoVerdictException.class);
        }
    }

    @Test
    void answersToAChangedPromptAreRecordedBesideTheOldOnes() {
        fixture.record(1);
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            recordings
                    .of(ID, VERSION, WITH, request -> Response.of("new"))
                    .respond(sample(0, 0, "Where is my parcel?"));
        }

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            Model model = recordings.of(ID, VERSION, WITH, NOBODY);

            assertThat(model.respond(sample(0)).text()).isEqualTo("1");
            assertThat(model.respond(sample(0, 0, "Where is my parcel?")).text())
                    .isEqualTo("new");
        }
    }

    @Test
    void whateverAnAnswerDependsOnMakesAnotherRequest() {
        fixture.record(1);

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            for (Model other : List.of(
                    recordings.of(ID, like("gpt-y", "openai", 0.2), WITH, NOBODY),
                    recordings.of(ID, like("gpt-x", "azure", 0.2), WITH, NOBODY),
                    recordings.of(ID, like("gpt-x", "openai", 0.3), WITH, NOBODY),
                    recordings.of(ID, VERSION.answeringBy(Map.of("type", "object")), WITH, NOBODY),
                    recordings.of(ID, VERSION, new RecordedWith(Map.of("tone", "warm"), 42, true, false), NOBODY))) {
                assertThatThrownBy(() -> other.respond(sample(0))).isInstanceOf(NoVerdictException.class);
            }
            Model sameButForItsAddress = recordings.of(
                    ID,
                    VERSION.reachedBy(
                            VERSION.connection().at("https://gateway.example").streaming(true)),
                    new RecordedWith(Map.of(), 43, true, false),
                    NOBODY);
            assertThat(sameButForItsAddress.respond(sample(0)).text()).isEqualTo("1");
        }
    }

    private static ModelVersion like(String model, String provider, double temperature) {
        return new ModelVersion(
                "v1", Optional.of(provider), model, Optional.empty(), Map.of("temperature", temperature));
    }

    @Test
    void whileReplayingTheModelIsAskedByNoThreadWhateverIsMissing() throws Exception {
        fixture.record(2);

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            Model model = recordings.of(ID, VERSION, WITH, fixture.counting());
            int before = fixture.calls.get();
            ExecutorService threads = Executors.newFixedThreadPool(16);
            List<Callable<Throwable>> questions = IntStream.range(0, 200)
                    .<Callable<Throwable>>mapToObj(i -> () -> catchThrowable(() -> model.respond(sample(2 + i))))
                    .toList();
            for (Future<Throwable> failure : threads.invokeAll(questions)) {
                assertThat(failure.get()).isInstanceOf(ShortRecording.class);
            }
            threads.shutdown();

            assertThat(fixture.calls).hasValue(before);
            assertThat(recordings.ledger().counts("com.acme.RefundTests", "window", "v1"))
                    .isEqualTo(new Counts(0, 200, 0, 0));
        }
    }

    @Test
    void callsOfAConversationAreKnownByTheirNumber() {
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            Model model = recordings.of(
                    ID,
                    VERSION,
                    WITH,
                    request -> Response.of("call " + request.sample().call()));
            model.respond(sample(0, 0, "again"));
            model.respond(sample(0, 1, "again"));
        }

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            Model model = recordings.of(ID, VERSION, WITH, NOBODY);

            assertThat(model.respond(sample(0, 1, "again")).text()).isEqualTo("call 1");
            assertThat(model.respond(sample(0, 0, "again")).text()).isEqualTo("call 0");
        }
    }

    @Test
    void everythingReportedWithAnAnswerIsReplayedAsItWasGivenWhenRecording() {
        Response given = Response.of("Thirty \uD83D\uDE00 days\u2028\uD800!")
                .finishedBy(FinishReason.CONTENT_FILTER)
                .using(new TokenUsage(18, 61))
                .calling(List.of(new ToolCall("id-1", "look_up", "{\"a\":1}")))
                .after(Duration.ofNanos(812_345_678))
                .with(new Served(
                        Optional.of("gpt-x-2026-05-01"),
                        Optional.of("fp_1"),
                        Optional.of("default"),
                        Optional.of(Duration.ofMillis(120)),
                        3,
                        List.of(new Frame(Duration.ofMillis(120), 6), new Frame(Duration.ofNanos(810_500_000), 16))));
        Response whileRecording;
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            whileRecording = recordings.of(ID, VERSION, WITH, request -> given).respond(sample(0));
        }

        assertThat(whileRecording).isEqualTo(given.after(Duration.ofNanos(812_346_000)));
        assertThat(fixture.lines().get(2))
                .endsWith(",\"i\":0,\"n\":0,\"model\":\"gpt-x-2026-05-01\",\"fp\":\"fp_1\",\"tier\":\"default\","
                        + "\"attempts\":3,\"finish\":\"content_filter\",\"usage\":[18,61],\"ms\":812.346,\"first\":120,\"frames\":[[120,6],[810.5,16]],"
                        + "\"tools\":[{\"id\":\"id-1\",\"name\":\"look_up\",\"arguments\":\"{\\\"a\\\":1}\"}],"
                        + "\"text\":\"Thirty \uD83D\uDE00 days\u2028\\ud800!\"}");
        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.of(ID, VERSION, WITH, NOBODY).respond(sample(0)))
                    .isEqualTo(whileRecording);
        }
    }

    @Test
    void oneAnswerIsAskedForOnceHoweverManyThreadsWantIt() throws Exception {
        CountDownLatch allWaiting = new CountDownLatch(7);
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            Model model = recordings.of(ID, VERSION, WITH, request -> {
                awaited(allWaiting);
                return fixture.counting().respond(request);
            });
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Callable<String>> questions = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> {
                        allWaiting.countDown();
                        return model.respond(sample(0)).text();
                    })
                    .toList();
            for (Future<String> answer : threads.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo("1");
            }
            threads.shutdown();
            assertThat(recordings.ledger().total()).isEqualTo(new Counts(7, 0, 1, 1));
        }
        assertThat(fixture.calls).hasValue(1);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCallThatFailedIsNotRecordedAndMayBeRepeated() {
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            Model failing = recordings.of(ID, VERSION, WITH, request -> {
                throw new IllegalStateException("503");
            });
            assertThatThrownBy(() -> failing.respond(sample(0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("503");
            assertThat(ask(recordings.of(ID, VERSION, WITH, fixture.counting()), 2))
                    .containsExactly("1", "2");
        }
        assertThat(fixture.lines()).hasSize(5);
    }

    @Test
    void aModelThatReturnsNothingIsNamed() {
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            @SuppressWarnings("NullAway") // what a model may do in spite of its contract
            Model silent = recordings.of(ID, VERSION, WITH, request -> null);

            assertThatThrownBy(() -> silent.respond(sample(0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the model of version v1 returned null instead of a response");
        }
    }

    @Test
    void samplesWhoseCallsFailedAreDeclaredMissing() {
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            Model model = recordings.of(ID, VERSION, WITH, fixture.counting());
            for (int i : new int[] {2, 3, 5, 8}) {
                model.respond(sample(i));
            }
        }
        assertThat(fixture.lines().get(0)).endsWith("\"samples\":4,\"gaps\":\"0-1,4,6-7\"}");
        fixture.record(9);
        assertThat(fixture.lines().get(0)).endsWith("\"samples\":9}");
        assertThat(fixture.calls).hasValue(9);
    }

    @Test
    void liveAsksAlwaysAndKeepsItsAnswersApart() {
        fixture.record(2);
        String before = RecordingFixture.text(fixture.file());
        for (String word : List.of("first", "second")) {
            try (Recordings recordings = fixture.in(Responses.LIVE)) {
                Model model = recordings.of(ID, VERSION, WITH, request -> Response.of(word));
                assertThat(ask(model, 2)).containsExactly(word, word);
                recordings.flush("com.acme.RefundTests", "window");
                model.respond(sample(word.equals("first") ? 4 : 2));
                assertThat(recordings.ledger().total()).isEqualTo(new Counts(0, 0, 3, 3));
                assertThat(recordings.seed("com.acme.RefundTests", "window")).isEmpty();
                assertThat(recordings.recorded(ID, VERSION, sample(0), Map.of()))
                        .isZero();
            }
        }

        assertThat(RecordingFixture.text(fixture.file())).isEqualTo(before);
        assertThat(RecordingFixture.text(fixture.artefact.resolve(RecordingPath.of(ID))))
                .contains("\"samples\":3}")
                .doesNotContain("first");
        assertThat(fixture.journalFolder()).containsExactly("merge.lock");
    }

    @Test
    void onCiRecordingWritesBesideTheSourcesAndReadsBoth() {
        fixture.record(2);
        String before = RecordingFixture.text(fixture.file());

        for (int run = 0; run < 2; run++) {
            try (Recordings recordings = fixture.onCi(Responses.RECORD)) {
                assertThat(ask(recordings.of(ID, VERSION, WITH, fixture.counting()), 4))
                        .containsExactly("1", "2", "3", "4");
                assertThat(recordings.recorded(ID, VERSION, sample(0), Map.of()))
                        .isEqualTo(run == 0 ? 2 : 4);
            }
        }

        assertThat(fixture.calls).hasValue(4);
        assertThat(RecordingFixture.text(fixture.file())).isEqualTo(before);
        assertThat(RecordingFixture.text(fixture.artefact.resolve(RecordingPath.of(ID))))
                .contains("\"samples\":2,\"gaps\":\"0-1\"}");
    }

    @Test
    void aTestThatMustNotKeepTextIsAskedButNeverWritten() {
        RecordedWith secret = new RecordedWith(Map.of(), 42, false, false);
        for (Responses mode : List.of(Responses.RECORD, Responses.LIVE)) {
            try (Recordings recordings = fixture.in(mode)) {
                ask(recordings.of(ID, VERSION, secret, fixture.counting()), 2);
                assertThat(recordings.ledger().total()).isEqualTo(new Counts(0, 0, 2, 0));
            }
        }
        assertThat(module).isEmptyDirectory();
        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThatThrownBy(() -> recordings.of(ID, VERSION, secret, NOBODY).respond(sample(0)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            """
                            ERROR RefundTests.window · v1: its answers may not be kept, so there are none to replay. No call was made.

                            Why:  the test has opted out of storing text.
                            Fix:  run it with -Dtouchstone.responses=live, or leave it out of runs that replay.""");
        }
    }

    @Test
    void aModelThatCostsNothingIsAskedInEveryMode() {
        RecordedWith free = new RecordedWith(Map.of(), 42, true, true);
        for (Responses mode : Responses.values()) {
            try (Recordings recordings = fixture.in(mode)) {
                assertThat(ask(recordings.of(ID, VERSION, free, fixture.counting()), 2))
                        .containsExactly("1", "2");
            }
        }
        assertThat(fixture.calls).hasValue(6);
        assertThat(module).isEmptyDirectory();
    }

    @Test
    void theSeedIsStoredWithTheAnswers() {
        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.seed("com.acme.RefundTests", "window")).isEmpty();
        }
        fixture.record(1);
        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.seed("com.acme.RefundTests", "window")).hasValue(42);
            assertThat(recordings.seed("com.acme.RefundTests", "windowOfOthers"))
                    .isEmpty();
        }
    }

    @Test
    void anotherTestOfTheClassHasItsOwnSeed() {
        fixture.record(1);
        RecordingId other = new RecordingId(ID.className(), "windowOfOthers", ID.caseId(), "v1");
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            RecordedWith itsSeed = new RecordedWith(Map.of(), 7, true, false);
            recordings.of(other, VERSION, itsSeed, fixture.counting()).respond(sample(0));
        }

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.seed("com.acme.RefundTests", "window")).hasValue(42);
            assertThat(recordings.seed("com.acme.RefundTests", "windowOfOthers"))
                    .hasValue(7);
        }
    }

    @Test
    void theRecordingsOfOneTestKeepTheSeedOfTheFirst() {
        fixture.record(1);
        RecordingId second = new RecordingId(ID.className(), ID.methodName(), "refund-002", "v1");
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            RecordedWith otherSeed = new RecordedWith(Map.of(), 7, true, false);
            recordings.of(second, VERSION, otherSeed, fixture.counting()).respond(sample(0));
        }

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.seed("com.acme.RefundTests", "window")).hasValue(42);
        }
    }

    @Test
    void twoSeedsInOneTestAreAnError() {
        fixture.record(1);
        Path other = fixture.file().resolveSibling("v2.recording.jsonl");
        RecordingFixture.write(other, RecordingFixture.text(fixture.file()).replace("\"seed\":42", "\"seed\":7"));

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThatThrownBy(() -> recordings.seed("com.acme.RefundTests", "window"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            """
                            %s:1: recorded with another seed than the other recordings of its test

                              seed 42 %s
                              seed 7  %s

                            Why:  a seed decides which samples are asked for; no run asks for what two seeds asked for.
                            Fix:  delete the recordings of one seed and record them again."""
                                    .formatted(other, fixture.file(), other));
        }
    }

    @Test
    void anInterruptedThreadLosesNeitherAnswersNorItsInterrupt() {
        Thread.currentThread().interrupt();
        try {
            fixture.record(2);
            try (Recordings recordings = fixture.in(Responses.REPLAY)) {
                assertThat(ask(recordings.of(ID, VERSION, WITH, NOBODY), 2)).containsExactly("1", "2");
            }
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void plansKnowHowManyAnswersThereAre() {
        fixture.record(3);

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.recorded(ID, VERSION, sample(0), Map.of())).isEqualTo(3);
            assertThat(recordings.recorded(ID, VERSION, sample(0, 1, "Where is my money?"), Map.of()))
                    .isZero();
            assertThat(recordings.recorded(ID, VERSION, sample(0, 0, "Hello"), Map.of()))
                    .isZero();
        }
    }
}

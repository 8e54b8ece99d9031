package dev.touchstone.junit.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedCheckTests {

    private static ModelVersion version(String model) {
        return new ModelVersion("refund-v1", Optional.of("openai"), model, Optional.empty(), Map.of());
    }

    /** Answers as whatever it is asked. */
    private static Model checked(ModelVersion version) {
        return new ServedCheck(version).before(request -> Response.of("x").servedBy(request.input()));
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o,                     gpt-4o",
        "gpt-4o,                     gpt-4o-2024-08-06",
        "gpt-4,                      gpt-4-0613",
        "gpt-4o-2024-08-06,          gpt-4o-2024-08-06",
        "claude-sonnet-4-5,          claude-sonnet-4-5-20250929",
        "claude-sonnet-4-0,          claude-sonnet-4-20250514",
        "claude-3-5-sonnet-latest,   claude-3-5-sonnet-20241022",
        "claude-sonnet-4,            claude-sonnet-4@20250514",
        "chatgpt-4o-latest,          chatgpt-4o-latest",
        "gemini-2.0-flash,           gemini-2.0-flash-001",
        "models/gemini-2.5-flash,    gemini-2.5-flash",
        "gemini-2.5-flash,           models/gemini-2.5-flash",
        "openai/gpt-4o,              gpt-4o-2024-08-06",
        "meta-llama/Llama-3.1-8B,    meta-llama/Llama-3.1-8B",
        "llama3.2,                   llama3.2:latest",
        "anthropic.claude-3-5-sonnet-20241022-v2:0,    claude-3-5-sonnet-20241022",
        "us.anthropic.claude-3-5-sonnet-20241022-v2:0, claude-3-5-sonnet-20241022"
    })
    void theIdOrADatedSnapshotOfItMayAnswer(String asked, String served) {
        assertThatCode(() -> checked(version(asked)).respond(served)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o,                     gpt-4o-mini",
        "gpt-4o,                     gpt-4o-mini-2024-07-18",
        "gpt-4o,                     gpt-4o-2024-13-06",
        "gpt-4o,                     GPT-4O",
        "gpt-4o,                     my-gpt-4o",
        "gpt-4o-2024-08-06,          gpt-4o-2024-05-13",
        "gpt-4o-2024-08-06,          gpt-4o",
        "gpt-4o-2024-08-06,          gpt-4o-2024-08-06-2024-08-06",
        "gpt-4-0613,                 gpt-4-0613-001",
        "claude-sonnet-4-5,          claude-opus-4-5-20251101",
        "gemini-2.0-flash-001,       gemini-2.0-flash-002",
        "openai/gpt-4o,              azure/gpt-4o",
        "gpt-4.1,                    gpt-4"
    })
    void noOtherMayAnswer(String asked, String served) {
        assertThatThrownBy(() -> checked(version(asked)).respond(served)).isInstanceOf(NoVerdictException.class);
    }

    @Test
    void anotherModelLeavesNoVerdict() {
        assertThatThrownBy(() -> checked(version("gpt-4o")).respond("gpt-3.5\u001b-turbo"))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR model version refund-v1: it asks for gpt-4o, but gpt-3.5\\u001B-turbo answered

                          expected gpt-4o or a dated snapshot of it
                          served   gpt-3.5\\u001B-turbo

                        Why:  an answer of another model says nothing about this version; no verdict was reached.
                        Fix:  if that is the model you mean, say so in the version: served: "gpt-3.5\\u001B-turbo\"""");
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-2024-08-06, gpt-4o-2024-08-06",
        "gpt-4o-*,          gpt-4o-2024-08-06",
        "*-2024-*,          gpt-4o-2024-08-06",
        "*,                 anything",
        "gpt-4o*,           gpt-4o"
    })
    void aPatternSaysWhatMayAnswer(String pattern, String served) {
        assertThatCode(() -> checked(version("bot").servedAs(pattern)).respond(served))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"gpt-4o-*, gpt-4o", "gpt-4o, gpt-4o-2024-08-06", "gpt.4o, gpt-4o", "*-mini, bot"})
    void aPatternIsMetAsAWhole(String pattern, String served) {
        assertThatThrownBy(() -> checked(version("bot").servedAs(pattern)).respond(served))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageContaining("  expected " + pattern + "\n");
    }

    @Test
    void anEndlessIdIsNone() {
        assertThatThrownBy(() -> checked(version("bot").servedAs("*")).respond("x".repeat(301)))
                .isInstanceOf(NoVerdictException.class);
    }

    @Test
    void aModelThatChangesLeavesNoVerdict() {
        Model model = checked(version("gpt-4o"));
        model.respond("gpt-4o-2024-08-06");
        model.respond("gpt-4o-2024-08-06");

        assertThatThrownBy(() -> model.respond("gpt-4o-2024-11-20"))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR model version refund-v1: the model that answers has changed within the run

                          before gpt-4o-2024-08-06
                          now    gpt-4o-2024-11-20

                        Why:  answers of two models would be judged as those of one; no verdict was reached.
                        Fix:  ask for a pinned model id, or say which model must be served: served: "gpt-4o-2024-08-06\"""");
    }

    @Test
    void whatIsNotReportedPasses() {
        Model silent =
                new ServedCheck(version("gpt-4o").servedAs("gpt-4o-2024-08-06")).before(request -> Response.of("x"));

        assertThat(silent.respond("?")).isEqualTo(Response.of("x"));
    }

    @Test
    void ofManyThreadsOneModelIsHeldTo() throws InterruptedException {
        Model model = checked(version("gpt-4o"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Response>> calls = IntStream.range(0, 200)
                    .<Callable<Response>>mapToObj(
                            i -> () -> model.respond(i % 2 == 0 ? "gpt-4o-2024-08-06" : "gpt-4o-2024-11-20"))
                    .toList();
            List<Future<Response>> answers = threads.invokeAll(calls);

            assertThat(answers.stream().filter(ServedCheckTests::isAnswered)).hasSize(100);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isAnswered(Future<Response> answer) {
        try {
            return answer.get() != null;
        } catch (InterruptedException | ExecutionException refused) {
            return false;
        }
    }

    @Test
    void whoAnsweredIsCountedAlsoWhereTheErrorIsSwallowed() {
        ServedCheck check = new ServedCheck(version("gpt-4o"));
        Model model = check.before(request -> Response.of("x").servedBy(request.input()));
        for (String served : List.of("gpt-4o", "gpt-4o", "gpt-3.5-turbo")) {
            try {
                model.respond(served);
            } catch (NoVerdictException swallowed) {
                assertThat(served).isEqualTo("gpt-3.5-turbo");
            }
        }

        assertThat(check.served())
                .extracting(ServedModel::id, ServedModel::allowed, ServedModel::answers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("gpt-3.5-turbo", false, 1L),
                        org.assertj.core.groups.Tuple.tuple("gpt-4o", true, 2L));
    }

    @Test
    void fingerprintsAreCountedByModel() {
        ServedCheck check = new ServedCheck(version("gpt-4o"));
        for (String print : List.of("fp_1", "fp_2", "fp_1")) {
            check.before(request -> fingerprinted(print)).respond("?");
        }
        check.before(request -> Response.of("x").servedBy("gpt-4o")).respond("?");

        assertThat(check.served()).singleElement().satisfies(served -> {
            assertThat(served.answers()).isEqualTo(4);
            assertThat(served.fingerprints()).hasToString("{fp_1=2, fp_2=1}");
        });
    }

    private static Response fingerprinted(String print) {
        Response bare = Response.of("x");
        return new Response(
                bare.text(),
                bare.finishReason(),
                bare.usage(),
                bare.toolCalls(),
                bare.latency(),
                bare.served().by("gpt-4o").withFingerprint(print));
    }
}

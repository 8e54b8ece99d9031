package dev.touchstone.junit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prompt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PromptedModelTests {

    private static final SampleId SAMPLE = new SampleId("refund-1", 3, 0, 99);

    private final List<Request> asked = new ArrayList<>();

    private PromptedModel model(Optional<String> template, Map<String, String> fields) {
        Optional<Prompt> prompt = template.map(text -> new Prompt("refund", "1.0.0", text, "prompts/refund@1.0.0.md"));
        ModelVersion version = new ModelVersion("refund-v1", Optional.of("com.acme.Bot"), "m", prompt, Map.of());
        return new PromptedModel(this::answer, version, fields, SAMPLE);
    }

    private PromptedModel prompted(String template) {
        return model(Optional.of(template), Map.of("tone", "kind", "input", "the case's input"));
    }

    private PromptedModel unprompted() {
        return model(Optional.empty(), Map.of());
    }

    private Response answer(Request request) {
        asked.add(request);
        return Response.of("answer " + asked.size());
    }

    private List<Message> sent() {
        return asked.get(asked.size() - 1).messages();
    }

    @Test
    void withoutAPromptARequestGoesOutAsItIs() {
        unprompted().respond("Hello?");

        assertThat(sent()).containsExactly(Message.user("Hello?"));
    }

    @Test
    void thePromptIsTheSystemMessageAndTheInputTheUserMessage() {
        prompted("Be {{tone}}.").respond("Hello?");

        assertThat(sent()).containsExactly(Message.system("Be kind."), Message.user("Hello?"));
    }

    @Test
    void aPromptThatTakesTheInputLeavesNoUserMessage() {
        prompted("Be {{tone}} to: {{input}}").respond("Hello?");

        assertThat(sent()).containsExactly(Message.system("Be kind to: Hello?"));
    }

    @Test
    void bracesInTheInputAreNotRendered() {
        prompted("Answer {{input}}").respond("{{tone}}");

        assertThat(sent()).containsExactly(Message.system("Answer {{tone}}"));
    }

    @Test
    void aSystemMessageOfTheRequestIsKept() {
        Request request = Request.of("Hello?");
        prompted("Be {{tone}}.")
                .respond(new Request(List.of(Message.system("mine"), Message.user("Hello?")), request.sample()));

        assertThat(sent()).containsExactly(Message.system("mine"), Message.user("Hello?"));
    }

    @Test
    void aConversationKeepsWhatWasSaid() {
        Request second = Request.of("Hello?").with(Message.assistant("Hi.")).with(Message.user("Refund?"));
        prompted("Be {{tone}}.").respond(second);

        assertThat(sent())
                .containsExactly(
                        Message.system("Be kind."),
                        Message.user("Hello?"),
                        Message.assistant("Hi."),
                        Message.user("Refund?"));
    }

    @Test
    void aPromptThatTakesTheInputTakesTheFirstQuestionAndKeepsTheRest() {
        Request second = Request.of("Hello?").with(Message.assistant("Hi.")).with(Message.user("Hello?"));
        prompted("Answer {{input}}").respond(second);

        assertThat(sent())
                .containsExactly(Message.system("Answer Hello?"), Message.assistant("Hi."), Message.user("Hello?"));
    }

    @Test
    void aRequestWithoutAUserMessageHasAnEmptyInput() {
        prompted("Answer {{input}}.").respond(new Request(List.of(Message.assistant("Hi.")), SAMPLE));

        assertThat(sent()).containsExactly(Message.system("Answer ."), Message.assistant("Hi."));
    }

    @Test
    void aFieldTheCaseLacksIsAnErrorBeforeTheCall() {
        assertThatThrownBy(() -> prompted("Be {{mood}}.").respond("Hello?")).isInstanceOf(ConfigurationException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void theCallsOfADrawAreNumbered() {
        PromptedModel model = unprompted();
        model.respond("1");
        model.respond("2");
        model.respond("3");

        assertThat(asked).extracting(request -> request.sample().call()).containsExactly(0, 1, 2);
        assertThat(asked).extracting(request -> request.sample().caseId()).containsOnly("refund-1");
        assertThat(asked).extracting(request -> request.sample().index()).containsOnly(3);
        assertThat(model.calls()).isEqualTo(3);
    }

    @Test
    void theFirstCallHasTheSeedOfTheDrawAndTheOthersTheirOwn() {
        PromptedModel model = unprompted();
        model.respond("1");
        model.respond("2");
        model.respond("3");

        assertThat(asked)
                .extracting(request -> request.sample().seed())
                .containsExactly(99L, SeedMix.of(99, 1), SeedMix.of(99, 2));
    }

    @Test
    void theSampleOfARequestIsReplacedByTheDraw() {
        unprompted().respond(new Request(List.of(Message.user("x")), new SampleId("other", 9, 9, 9)));

        assertThat(asked.get(0).sample()).isEqualTo(SAMPLE);
    }

    @Test
    void whatItSaidIsKeptInOrder() {
        PromptedModel model = unprompted();
        model.respond("1");
        List<Response> first = model.responses();
        model.respond("2");

        assertThat(first).containsExactly(Response.of("answer 1"));
        assertThat(model.responses()).containsExactly(Response.of("answer 1"), Response.of("answer 2"));
    }

    @Test
    void aCallThatFailsIsCounted() {
        ModelVersion version = new ModelVersion("refund-v1", Optional.empty(), "m", Optional.empty(), Map.of());
        PromptedModel model = new PromptedModel(
                request -> {
                    throw new IllegalStateException("no network");
                },
                version,
                Map.of(),
                SAMPLE);

        assertThatThrownBy(() -> model.respond("1")).hasMessage("no network");
        assertThat(model.calls()).isEqualTo(1);
        assertThat(model.responses()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a user's model may do all the same
    void aModelThatReturnsNothingIsNamed() {
        ModelVersion version = new ModelVersion("refund-v1", Optional.empty(), "m", Optional.empty(), Map.of());
        PromptedModel model = new PromptedModel(request -> null, version, Map.of(), SAMPLE);

        assertThatThrownBy(() -> model.respond("1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the model of version refund-v1 returned null instead of a response");
    }

    @Test
    void callsFromSeveralThreadsAtOnceAllGetTheirOwnNumber() throws Exception {
        Set<Integer> numbers = java.util.Collections.synchronizedSet(new HashSet<>());
        ModelVersion version = new ModelVersion("refund-v1", Optional.empty(), "m", Optional.empty(), Map.of());
        PromptedModel model = new PromptedModel(
                request -> {
                    numbers.add(request.sample().call());
                    return Response.of("x");
                },
                version,
                Map.of(),
                SAMPLE);
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<Integer>> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            FutureTask<Integer> task = new FutureTask<>(() -> {
                start.await();
                for (int call = 0; call < 250; call++) {
                    model.respond("x");
                }
                return model.calls();
            });
            threads.add(task);
            new Thread(task).start();
        }
        start.countDown();
        for (FutureTask<Integer> thread : threads) {
            thread.get(10, TimeUnit.SECONDS);
        }
        assertThat(numbers).hasSize(1000);
        assertThat(model.responses()).hasSize(1000);
    }
}

package dev.touchstone.junit.model.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Time;
import dev.touchstone.junit.model.wire.Transport;
import dev.touchstone.junit.model.wire.WireModel;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.KeySource;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import dev.touchstone.loopback.Asked;
import dev.touchstone.loopback.Finish;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import dev.touchstone.loopback.Script;
import dev.touchstone.loopback.ToolCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every provider's client and a server that the vendors' own clients are held to, whole and in pieces. */
class ProvidersOverTheWireTests {

    private static final String KEY = "planted-key-4711";
    private static final Map<String, String> VARIABLES =
            Map.of("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", KEY, "AWS_REGION", "eu-central-1");
    private static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "object",
            "properties",
            Map.of("days", Map.of("type", "integer")),
            "required",
            List.of("days"),
            "additionalProperties",
            false);

    private final Transport transport = new Transport(new Hurried(), () -> 0);
    private LoopbackProvider loopback = LoopbackProvider.start();

    /** Where each is reached below the loopback server, and what it is asked for. */
    private enum Kind {
        OPENAI("openai", "/v1", "gpt-x-2026-05-01"),
        RESPONSES("openai-responses", "/v1", "gpt-x-2026-05-01"),
        COMPATIBLE("openai-compatible", "/v1", "local"),
        AZURE("azure-openai", "/openai/deployments/desk?api-version=2024-10-21", "gpt-x"),
        ANTHROPIC("anthropic", "", "claude-opus-4-6"),
        GEMINI("gemini", "", "gemini-3-pro"),
        OLLAMA("ollama", "", "llama4"),
        BEDROCK("bedrock", "", "anthropic.claude-opus-4-6-v1:0");

        private final String provider;
        private final String path;
        private final String model;

        Kind(String provider, String path, String model) {
            this.provider = provider;
            this.path = path;
            this.model = model;
        }

        String key() {
            return this == BEDROCK ? "AKIDEXAMPLE:" + KEY : KEY;
        }

        ModelVersion version(String url, boolean stream) {
            Map<String, Object> parameters = this == ANTHROPIC ? Map.of("max_tokens", 100L) : Map.of();
            Connection connection = Connection.USUAL.at(url + path).streaming(stream);
            return new ModelVersion("desk-v1", Optional.of(provider), model, Optional.empty(), parameters)
                    .reachedBy(this == BEDROCK ? connection : connection.keyFrom(new KeySource.Variable("PLANTED")));
        }
    }

    static Stream<Arguments> providers() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.of(Arguments.of(kind, false), Arguments.of(kind, true)));
    }

    /** No test has to wait. */
    private static final class Hurried implements Time {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) {}
    }

    private static final class PlantedKeys implements Keys {

        @Override
        public String key(Optional<KeySource> source, String usualVariable) {
            return KEY;
        }

        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(VARIABLES.get(name));
        }
    }

    @AfterEach
    void close() {
        transport.close();
        loopback.close();
    }

    private ModelVersion answering(Kind kind, boolean stream, Script script) {
        loopback.close();
        loopback = LoopbackProvider.start(script);
        loopback.requiringKey(kind.key());
        return kind.version(loopback.url(), stream);
    }

    private Model model(ModelVersion version) {
        return new WireModel(version, WireProviders.of(version).orElseThrow(), new PlantedKeys(), transport);
    }

    private static Request conversation(Message... messages) {
        return new Request(List.of(messages), new SampleId("", 0, 0, 0));
    }

    private Asked lastAsked() {
        List<Asked> asked = loopback.asked();
        return asked.get(asked.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void anAnswerComesWithAllThatIsReported(Kind kind, boolean stream) {
        Response answer = model(answering(kind, stream, asked -> Reply.text("Within 30 days, Grüße \uD83D\uDE00")
                        .withUsage(52, 7)))
                .respond("How long?");

        assertThat(answer.text()).isEqualTo("Within 30 days, Grüße \uD83D\uDE00");
        assertThat(answer.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(answer.usage()).contains(new TokenUsage(52, 7));
        assertThat(answer.latency()).isPresent();
        assertThat(answer.served().firstToken().isPresent()).isEqualTo(stream);
        assertThat(answer.served().frames()).hasSizeGreaterThanOrEqualTo(stream ? 2 : 0);
        assertThat(answer.served().frames().isEmpty()).isNotEqualTo(stream);
        assertThat(answer.servedModel().isPresent()).isEqualTo(kind != Kind.BEDROCK);
        assertThat(lastAsked().user()).isEqualTo("How long?");
        assertThat(lastAsked().stream()).isEqualTo(stream);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aConversationArrivesWhole(Kind kind, boolean stream) {
        Model model = model(answering(kind, stream, Script.text("Fine.")));
        model.respond(conversation(
                Message.system("You are polite."),
                Message.user("Shoes?"),
                Message.assistant("30 days."),
                Message.user("Jackets?")));

        assertThat(lastAsked().system()).isEqualTo("You are polite.");
        assertThat(lastAsked().user()).isEqualTo("Jackets?");
        assertThat(lastAsked().body().toString()).contains("Shoes?", "30 days.");
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aToolIsAskedForAndItsResultIsSentBack(Kind kind, boolean stream) throws JsonProcessingException {
        ModelVersion version = answering(
                        kind,
                        stream,
                        Script.sequence(
                                Reply.toolCalls(new ToolCall("call-1", "lookup", "{\"item\":\"shoes\"}")),
                                Reply.text("30 days.")))
                .withTools(List.of(new Tool("lookup", "Looks a policy up.", SCHEMA)));
        Model model = model(version);
        Message question = Message.user("How long can I return shoes?");
        Response asking = model.respond(conversation(question));
        Response answer = model.respond(conversation(
                question,
                Message.assistant(asking),
                Message.tool(asking.toolCalls().get(0), "{\"days\": 30}")));

        assertThat(asking.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        assertThat(asking.toolCalls()).singleElement().satisfies(call -> {
            assertThat(call.name()).isEqualTo("lookup");
            assertThat(new ObjectMapper().readTree(call.arguments())).hasToString("{\"item\":\"shoes\"}");
        });
        assertThat(answer.text()).isEqualTo("30 days.");
        assertThat(lastAsked().body().toString()).contains("lookup", "days");
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aSchemaAndAnImageAreUnderstood(Kind kind, boolean stream) {
        ModelVersion version =
                answering(kind, stream, Script.text("{\"days\": 30}")).answeringBy(SCHEMA);
        Response answer = model(version)
                .respond(conversation(
                        Message.user("See the receipt.", Attachment.of("image/png", new byte[] {1, 2, 3}))));

        assertThat(answer.text()).isEqualTo("{\"days\": 30}");
        assertThat(lastAsked().body().toString()).contains("AQID", "integer");
    }

    @ParameterizedTest
    @MethodSource("providers")
    void anAnswerThatIsCutOffSaysSo(Kind kind, boolean stream) {
        Model model =
                model(answering(kind, stream, asked -> Reply.text("Within").finishing(Finish.LENGTH)));

        assertThat(model.respond("How long?").finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aQuestionTooLongIsAnOutcomeAndNoError(Kind kind, boolean stream) {
        Model model = model(answering(kind, stream, asked -> Reply.text("").finishing(Finish.CONTEXT_WINDOW)));

        assertThat(model.respond("How long?").finishReason()).isEqualTo(FinishReason.CONTEXT_WINDOW);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void troubleThatPassesIsTriedAgainAndCounted(Kind kind, boolean stream) {
        Model model = model(answering(
                kind,
                stream,
                Script.sequence(
                        Reply.error(429, "slow down").withHeader("Retry-After", "1"),
                        Reply.error(503, "overloaded"),
                        Reply.text("30 days."))));
        Response answer = model.respond("How long?");

        assertThat(answer.text()).isEqualTo("30 days.");
        assertThat(answer.served().attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void tokensNobodyCountedAreUnknown(Kind kind, boolean stream) {
        Model model =
                model(answering(kind, stream, asked -> Reply.text("30 days.").withoutUsage()));

        assertThat(model.respond("How long?").usage()).isEmpty();
    }
}

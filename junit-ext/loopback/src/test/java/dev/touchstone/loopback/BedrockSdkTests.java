package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.AccessDeniedException;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockDeltaEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStartEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamMetadataEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.Message;
import software.amazon.awssdk.services.bedrockruntime.model.MessageStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.OutputFormat;
import software.amazon.awssdk.services.bedrockruntime.model.OutputFormatStructure;
import software.amazon.awssdk.services.bedrockruntime.model.OutputFormatType;
import software.amazon.awssdk.services.bedrockruntime.model.StopReason;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ThrottlingException;
import software.amazon.awssdk.services.bedrockruntime.model.Tool;
import software.amazon.awssdk.services.bedrockruntime.model.ToolResultContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ToolUseBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ValidationException;

/** Amazon's own client is the judge, its checksums of the stream's messages included. */
class BedrockSdkTests extends Closing {

    private static final String MODEL = "anthropic.claude-3-5-sonnet-20240620-v1:0";
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "never sent"));
    /** Shared: closing one takes two seconds. */
    private static final SdkAsyncHttpClient HTTP =
            NettyNioAsyncHttpClient.builder().protocol(Protocol.HTTP1_1).build();

    private static final Message QUESTION = Message.builder()
            .role(ConversationRole.USER)
            .content(ContentBlock.fromText("How long may I return it?"))
            .build();

    private final List<String> deltas = new ArrayList<>();
    private final List<ContentBlockStartEvent> starts = new ArrayList<>();
    private final List<StopReason> stops = new ArrayList<>();
    private final List<ConverseStreamMetadataEvent> metadata = new ArrayList<>();

    @Override
    LoopbackProvider provider(Script script) {
        return super.provider(script).requiringKey("AKIDEXAMPLE:never sent");
    }

    @AfterAll
    static void closeHttp() {
        HTTP.close();
    }

    private BedrockRuntimeClient client(LoopbackProvider provider) {
        return closing(BedrockRuntimeClient.builder()
                .endpointOverride(URI.create(provider.url()))
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .overrideConfiguration(override -> override.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build());
    }

    private BedrockRuntimeClient client(Reply reply) {
        return client(provider(reply));
    }

    private BedrockRuntimeAsyncClient streaming(LoopbackProvider provider) {
        return closing(BedrockRuntimeAsyncClient.builder()
                .endpointOverride(URI.create(provider.url()))
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(HTTP)
                .overrideConfiguration(override -> override.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build());
    }

    private static Consumer<ConverseRequest.Builder> question() {
        return request -> request.modelId(MODEL)
                .system(SystemContentBlock.fromText("Be brief."))
                .messages(QUESTION)
                .inferenceConfig(inference -> inference.maxTokens(100).temperature(0.5f));
    }

    private static ConverseResponse ask(BedrockRuntimeClient client) {
        return client.converse(question());
    }

    private void stream(Reply reply) {
        ConverseStreamResponseHandler handler = ConverseStreamResponseHandler.builder()
                .subscriber(ConverseStreamResponseHandler.Visitor.builder()
                        .onContentBlockStart(starts::add)
                        .onContentBlockDelta(this::take)
                        .onMessageStop(this::take)
                        .onMetadata(metadata::add)
                        .build())
                .build();
        streaming(provider(reply))
                .converseStream(request -> request.modelId(MODEL).messages(QUESTION), handler)
                .join();
    }

    private void take(ContentBlockDeltaEvent event) {
        deltas.add(
                event.delta().text() == null
                        ? event.delta().toolUse().input()
                        : event.delta().text());
    }

    private void take(MessageStopEvent event) {
        stops.add(event.stopReason());
    }

    @Test
    void aWholeAnswerSaysWhatWasScripted() {
        LoopbackProvider provider = provider(Reply.text("30 days · 🙂").withUsage(12, 3));

        ConverseResponse answer = ask(client(provider));

        assertThat(answer.output().message().role()).isEqualTo(ConversationRole.ASSISTANT);
        assertThat(answer.output().message().content().get(0).text()).isEqualTo("30 days · 🙂");
        assertThat(answer.stopReason()).isEqualTo(StopReason.END_TURN);
        assertThat(answer.usage().inputTokens()).isEqualTo(12);
        assertThat(answer.usage().outputTokens()).isEqualTo(3);
        assertThat(answer.usage().totalTokens()).isEqualTo(15);
        Asked asked = provider.asked().get(0);
        assertThat(asked.provider()).isEqualTo("bedrock");
        assertThat(asked.model()).isEqualTo(MODEL);
        assertThat(asked.system()).isEqualTo("Be brief.");
        assertThat(asked.user()).isEqualTo("How long may I return it?");
    }

    @Test
    void aStreamComesInPieces() {
        stream(Reply.text("30 days · 🙂🙂").withUsage(12, 3));

        assertThat(deltas).hasSize(3);
        assertThat(String.join("", deltas)).isEqualTo("30 days · 🙂🙂");
        assertThat(stops).containsExactly(StopReason.END_TURN);
        assertThat(metadata).hasSize(1);
        assertThat(metadata.get(0).usage().outputTokens()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH,MAX_TOKENS",
        "CONTENT_FILTER,CONTENT_FILTERED",
        "CONTEXT_WINDOW,MODEL_CONTEXT_WINDOW_EXCEEDED",
        "REFUSAL,END_TURN",
    })
    void theReasonToFinishIsSaidWholeAndStreamed(Finish finish, StopReason word) {
        Reply reply = Reply.text("It is").finishing(finish);

        stream(reply);

        assertThat(ask(client(reply)).stopReason()).isEqualTo(word);
        assertThat(stops).containsExactly(word);
    }

    @Test
    void aToolIsCalledAndItsResultHeard() {
        LoopbackProvider provider = provider(Weather.script());
        BedrockRuntimeClient client = client(provider);
        Document schema = Document.mapBuilder()
                .putString("type", "object")
                .putMap("properties", city -> city.putMap("city", type -> type.putString("type", "string")))
                .build();
        Tool weather = Tool.fromToolSpec(spec -> spec.name("weather").inputSchema(input -> input.json(schema)));
        Consumer<ConverseRequest.Builder> tools =
                question().andThen(request -> request.toolConfig(config -> config.tools(weather)));

        ConverseResponse wanting = client.converse(tools);
        ToolUseBlock call = wanting.output().message().content().get(0).toolUse();
        Message result = Message.builder()
                .role(ConversationRole.USER)
                .content(ContentBlock.fromToolResult(
                        block -> block.toolUseId(call.toolUseId()).content(ToolResultContentBlock.fromText("rain"))))
                .build();
        ConverseResponse last = client.converse(tools.andThen(
                request -> request.messages(QUESTION, wanting.output().message(), result)));

        assertThat(wanting.stopReason()).isEqualTo(StopReason.TOOL_USE);
        assertThat(call.name()).isEqualTo("weather");
        assertThat(call.input().unwrap()).isEqualTo(Map.of("city", "Zürich"));
        assertThat(last.output().message().content().get(0).text()).isEqualTo("It rains in Zürich.");
        assertThat(provider.asked().get(1).messages()).isEqualTo(3);
    }

    @Test
    void aToolCallIsStreamedInPieces() {
        stream(Reply.toolCalls(Weather.CALL));

        assertThat(starts).hasSize(1);
        assertThat(starts.get(0).start().toolUse().name()).isEqualTo("weather");
        assertThat(String.join("", deltas)).isEqualTo(Weather.CITY);
        assertThat(stops).containsExactly(StopReason.TOOL_USE);
    }

    private static Consumer<ConverseRequest.Builder> questionFor(String schema) {
        OutputFormatStructure structure = OutputFormatStructure.fromJsonSchema(
                given -> given.name("place").schema(schema));
        OutputFormat format = OutputFormat.builder()
                .type(OutputFormatType.JSON_SCHEMA)
                .structure(structure)
                .build();
        return question().andThen(request -> request.outputConfig(output -> output.textFormat(format)));
    }

    @Test
    void aSchemaForTheAnswerIsUnderstood() {
        ConverseResponse answer = client(Reply.text(Weather.CITY)).converse(questionFor("{\"type\":\"object\"}"));

        assertThat(answer.output().message().content().get(0).text()).isEqualTo(Weather.CITY);
    }

    @Test
    void whatIsNoSchemaIsInvalid() {
        BedrockRuntimeClient client = client(Reply.text("never said"));

        assertThat(catchThrowableOfType(ValidationException.class, () -> client.converse(questionFor("no schema"))))
                .hasMessageContaining("The schema at outputConfig.textFormat is not valid JSON.");
    }

    @Test
    void tooManyRequestsIsThrottlingWithItsWaitingTime() {
        BedrockRuntimeClient client = client(Reply.error(429, "Slow down.").withHeader("Retry-After", "7"));

        ThrottlingException limit = catchThrowableOfType(ThrottlingException.class, () -> ask(client));

        assertThat(limit.awsErrorDetails().errorMessage()).isEqualTo("Slow down.");
        assertThat(limit.awsErrorDetails().sdkHttpResponse().firstMatchingHeader("Retry-After"))
                .contains("7");
    }

    @Test
    void aWrongQuestionIsInvalid() {
        BedrockRuntimeClient client = client(Reply.text("never said"));
        Consumer<ConverseRequest.Builder> wrong =
                question().andThen(request -> request.inferenceConfig(inference -> inference.maxTokens(0)));

        assertThat(catchThrowableOfType(ValidationException.class, () -> client.converse(wrong)))
                .hasMessageContaining("inferenceConfig.maxTokens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AKIDEXAMPLE:another secret", "AKIDANOTHER:never sent", "a bearer token"})
    void aWrongKeyIsDeniedAccess(String key) {
        BedrockRuntimeClient client = client(provider(Script.echo()).requiringKey(key));

        assertThat(catchThrowableOfType(AccessDeniedException.class, () -> ask(client)))
                .hasMessageContaining("security token");
    }

    @Test
    void aBearerTokenIsLetIn() {
        LoopbackProvider provider = provider(Script.echo()).requiringKey("a bearer token");

        assertThat(Raw.post(
                                provider.url() + "/model/m/converse",
                                "{\"messages\":[{\"role\":\"user\",\"content\":[{\"text\":\"Hi\"}]}]}",
                                "Authorization",
                                "Bearer a bearer token")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anInterruptedStreamIsAnException() {
        Throwable thrown = catchThrowableOfType(
                CompletionException.class, () -> stream(Reply.text("30 days").interruptedBy(429)));

        assertThat(thrown).hasCauseInstanceOf(ThrottlingException.class).hasMessageContaining("interrupted");
        assertThat(String.join("", deltas)).isEqualTo("30 days");
    }
}

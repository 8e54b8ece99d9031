package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.JsonValue;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.errors.BadRequestException;
import com.anthropic.errors.RateLimitException;
import com.anthropic.errors.UnauthorizedException;
import com.anthropic.helpers.MessageAccumulator;
import com.anthropic.models.ErrorType;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.JsonOutputFormat;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.OutputConfig;
import com.anthropic.models.messages.RawMessageStreamEvent;
import com.anthropic.models.messages.StopReason;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.ToolResultBlockParam;
import com.anthropic.models.messages.ToolUseBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anthropic's own client is the judge. */
class AnthropicSdkTests extends Closing {

    private AnthropicClient client(LoopbackProvider provider) {
        AnthropicClient client = AnthropicOkHttpClient.builder()
                .baseUrl(provider.url())
                .apiKey(KEY)
                .maxRetries(0)
                .build();
        AutoCloseable closed = client::close;
        closing(closed);
        return client;
    }

    private AnthropicClient client(Reply reply) {
        return client(provider(reply));
    }

    private static MessageCreateParams.Builder question() {
        return MessageCreateParams.builder()
                .model("claude-opus-4-6")
                .maxTokens(100)
                .system("Be brief.")
                .addUserMessage("How long may I return it?");
    }

    private static Message ask(AnthropicClient client) {
        return client.messages().create(question().build()).validate();
    }

    private static Message stream(AnthropicClient client, List<String> deltas) {
        MessageAccumulator all = MessageAccumulator.create();
        try (StreamResponse<RawMessageStreamEvent> events =
                client.messages().createStreaming(question().build())) {
            events.stream().forEach(event -> {
                all.accumulate(event.validate());
                event.contentBlockDelta()
                        .flatMap(delta -> delta.delta().text())
                        .ifPresent(delta -> deltas.add(delta.text()));
            });
        }
        return all.message().validate();
    }

    private static Message stream(AnthropicClient client) {
        return stream(client, new ArrayList<>());
    }

    private static String text(Message answer) {
        assertThat(answer.content()).hasSize(1);
        return answer.content().get(0).asText().text();
    }

    @Test
    void aWholeAnswerIsValidAndSaysWhatWasScripted() {
        LoopbackProvider provider =
                provider(Reply.text("30 days · 🙂").withUsage(12, 3).servedBy("claude-opus-4-6-dated"));

        Message answer = ask(client(provider));

        assertThat(text(answer)).isEqualTo("30 days · 🙂");
        assertThat(answer.model().asString()).isEqualTo("claude-opus-4-6-dated");
        assertThat(answer.stopReason()).contains(StopReason.END_TURN);
        assertThat(answer.usage().inputTokens()).isEqualTo(12);
        assertThat(answer.usage().outputTokens()).isEqualTo(3);
        Asked asked = provider.asked().get(0);
        assertThat(asked.provider()).isEqualTo("anthropic");
        assertThat(asked.system()).isEqualTo("Be brief.");
        assertThat(asked.user()).isEqualTo("How long may I return it?");
        assertThat(asked.messages()).isEqualTo(1);
        assertThat(asked.headers()).containsKey("anthropic-version");
    }

    @Test
    void aStreamComesInPieces() {
        List<String> deltas = new ArrayList<>();

        Message answer = stream(client(Reply.text("30 days · 🙂🙂").withUsage(12, 3)), deltas);

        assertThat(deltas).hasSize(3);
        assertThat(text(answer)).isEqualTo("30 days · 🙂🙂");
        assertThat(answer.stopReason()).contains(StopReason.END_TURN);
        assertThat(answer.usage().inputTokens()).isEqualTo(12);
        assertThat(answer.usage().outputTokens()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH,max_tokens",
        "REFUSAL,refusal",
        "CONTEXT_WINDOW,model_context_window_exceeded",
    })
    void theReasonToFinishIsSaidWholeAndStreamed(Finish finish, String word) {
        AnthropicClient client = client(Reply.text("It is").finishing(finish));

        assertThat(ask(client).stopReason()).contains(StopReason.of(word));
        assertThat(stream(client).stopReason()).contains(StopReason.of(word));
    }

    @Test
    void anAnswerHeldBackIsABadRequest() {
        AnthropicClient client = client(Reply.text("").finishing(Finish.CONTENT_FILTER));

        assertThat(catchThrowableOfType(BadRequestException.class, () -> ask(client)))
                .hasMessageContaining("Output blocked by content filtering policy");
    }

    @Test
    void aToolIsCalledAndItsResultHeard() {
        LoopbackProvider provider = provider(Weather.script());
        AnthropicClient client = client(provider);
        MessageCreateParams.Builder talk = question().addTool(weather());

        Message wanting = client.messages().create(talk.build()).validate();
        ToolUseBlock call = wanting.content().get(0).asToolUse();
        Message last = client.messages()
                .create(talk.addMessage(wanting)
                        .addUserMessageOfContentBlockParams(
                                List.of(ContentBlockParam.ofToolResult(ToolResultBlockParam.builder()
                                        .toolUseId(call.id())
                                        .content("rain")
                                        .build())))
                        .build());

        assertThat(wanting.stopReason()).contains(StopReason.TOOL_USE);
        assertThat(call.name()).isEqualTo("weather");
        assertThat(call._input()).isEqualTo(JsonValue.from(Map.of("city", "Zürich")));
        assertThat(text(last)).isEqualTo("It rains in Zürich.");
        assertThat(provider.asked().get(1).messages()).isEqualTo(3);
        assertThat(provider.asked().get(1).user()).isEqualTo("How long may I return it?");
    }

    @Test
    void aToolCallIsStreamedBehindTheText() {
        Message answer = stream(client(Reply.text("Let me see.").calling(Weather.CALL)));

        assertThat(answer.content()).hasSize(2);
        assertThat(answer.content().get(1).asToolUse().id()).isEqualTo("call_7");
        assertThat(answer.content().get(1).asToolUse()._input()).isEqualTo(JsonValue.from(Map.of("city", "Zürich")));
        assertThat(answer.stopReason()).contains(StopReason.TOOL_USE);
    }

    private static Tool weather() {
        return Tool.builder()
                .name("weather")
                .inputSchema(Tool.InputSchema.builder()
                        .properties(Tool.InputSchema.Properties.builder()
                                .putAdditionalProperty("city", JsonValue.from(Map.of("type", "string")))
                                .build())
                        .build())
                .build();
    }

    @Test
    void aSchemaForTheAnswerIsUnderstood() {
        JsonOutputFormat.Schema.Builder schema = JsonOutputFormat.Schema.builder();
        Weather.SCHEMA.forEach((name, value) -> schema.putAdditionalProperty(name, JsonValue.from(value)));
        MessageCreateParams params = question()
                .outputConfig(OutputConfig.builder()
                        .format(JsonOutputFormat.builder()
                                .schema(schema.build())
                                .build())
                        .build())
                .build();

        assertThat(text(client(Reply.text(Weather.CITY)).messages().create(params)))
                .isEqualTo(Weather.CITY);
    }

    @Test
    void tooManyRequestsIsARateLimitWithItsWaitingTime() {
        AnthropicClient client = client(Reply.error(429, "Slow down.").withHeader("retry-after", "7"));

        RateLimitException limit = catchThrowableOfType(RateLimitException.class, () -> ask(client));

        assertThat(limit.headers().values("Retry-After")).containsExactly("7");
        assertThat(limit.type()).contains(ErrorType.RATE_LIMIT_ERROR);
        assertThat(limit.apiMessage()).contains("Slow down.");
    }

    @Test
    void overloadHasAStatusOfItsOwn() {
        AnthropicClient client = client(Reply.error(529, "Overloaded"));

        AnthropicServiceException overload = catchThrowableOfType(AnthropicServiceException.class, () -> ask(client));

        assertThat(overload.statusCode()).isEqualTo(529);
        assertThat(overload.type()).contains(ErrorType.OVERLOADED_ERROR);
    }

    @Test
    void aWrongQuestionIsABadRequest() {
        AnthropicClient client = client(Reply.text("never said"));
        MessageCreateParams wrong = question().maxTokens(0).build();

        BadRequestException bad = catchThrowableOfType(
                BadRequestException.class, () -> client.messages().create(wrong));

        assertThat(bad.type()).contains(ErrorType.INVALID_REQUEST_ERROR);
        assertThat(bad).hasMessageContaining("max_tokens");
    }

    @Test
    void aWrongKeyIsUnauthorized() {
        AnthropicClient client = client(provider(Script.echo()).requiringKey("another key"));

        assertThat(catchThrowableOfType(UnauthorizedException.class, () -> ask(client))
                        .type())
                .contains(ErrorType.AUTHENTICATION_ERROR);
    }

    @Test
    void anInterruptedStreamIsAnError() {
        AnthropicClient client = client(Reply.text("30 days").interruptedBy(529));

        assertThat(catchThrowableOfType(AnthropicServiceException.class, () -> stream(client)))
                .hasMessageContaining("The stream was interrupted.");
    }
}

package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.RateLimitException;
import com.openai.errors.UnauthorizedException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.FunctionDefinition;
import com.openai.models.FunctionParameters;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletion.Choice;
import com.openai.models.chat.completions.ChatCompletion.Choice.FinishReason;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionFunctionTool;
import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenAI's own client is the judge. */
class OpenAiChatSdkTests extends Closing {

    private OpenAIClient client(LoopbackProvider provider) {
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .baseUrl(provider.url() + "/v1")
                .apiKey(KEY)
                .maxRetries(0)
                .build();
        AutoCloseable closed = client::close;
        closing(closed);
        return client;
    }

    private OpenAIClient client(Reply reply) {
        return client(provider(reply));
    }

    private static ChatCompletionCreateParams.Builder question() {
        return ChatCompletionCreateParams.builder()
                .model("gpt-5-2025-08-07")
                .addSystemMessage("Be brief.")
                .addUserMessage("How long may I return it?");
    }

    private static ChatCompletion ask(OpenAIClient client) {
        return client.chat().completions().create(question().build()).validate();
    }

    private static ChatCompletion stream(OpenAIClient client, ChatCompletionCreateParams params) {
        ChatCompletionAccumulator all = ChatCompletionAccumulator.create();
        try (StreamResponse<ChatCompletionChunk> chunks =
                client.chat().completions().createStreaming(params)) {
            chunks.stream().forEach(chunk -> all.accumulate(chunk.validate()));
        }
        return all.chatCompletion().validate();
    }

    private static Choice only(ChatCompletion answer) {
        assertThat(answer.choices()).hasSize(1);
        return answer.choices().get(0);
    }

    @Test
    void aWholeAnswerIsValidAndSaysWhatWasScripted() {
        ChatCompletion answer = ask(client(Reply.text("30 days · 🙂")
                .withUsage(12, 3)
                .servedBy("gpt-5-2025-08-08")
                .withFingerprint("fp_1")));

        assertThat(only(answer).message().content()).contains("30 days · 🙂");
        assertThat(only(answer).finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(answer.model()).isEqualTo("gpt-5-2025-08-08");
        assertThat(answer.toString()).contains("systemFingerprint=fp_1");
        assertThat(answer.usage().orElseThrow().validate().promptTokens()).isEqualTo(12);
        assertThat(answer.usage().orElseThrow().completionTokens()).isEqualTo(3);
    }

    @Test
    void theServerUnderstandsWhatTheClientAsked() {
        LoopbackProvider provider = provider(Script.echo());

        assertThat(only(ask(client(provider))).message().content()).contains("How long may I return it?");

        Asked asked = provider.asked().get(0);
        assertThat(asked.provider()).isEqualTo("openai");
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.model()).isEqualTo("gpt-5-2025-08-07");
        assertThat(asked.system()).isEqualTo("Be brief.");
        assertThat(asked.messages()).isEqualTo(2);
        assertThat(asked.stream()).isFalse();
        assertThat(asked.headers()).containsEntry("authorization", "Bearer secret");
    }

    @ParameterizedTest
    @CsvSource({"LENGTH,length", "CONTENT_FILTER,content_filter", "STOP,stop"})
    void theReasonToFinishIsSaidWholeAndStreamed(Finish finish, String word) {
        OpenAIClient client = client(Reply.text("It is").finishing(finish));

        assertThat(only(ask(client)).finishReason()).isEqualTo(FinishReason.of(word));
        assertThat(only(stream(client, question().build())).finishReason()).isEqualTo(FinishReason.of(word));
    }

    @Test
    void aRefusalIsNoContent() {
        OpenAIClient client = client(Reply.text("I will not.").finishing(Finish.REFUSAL));

        for (ChatCompletion answer :
                List.of(ask(client), stream(client, question().build()))) {
            assertThat(only(answer).message().refusal()).contains("I will not.");
            assertThat(only(answer).message().content().orElse("")).isEmpty();
        }
    }

    @Test
    void aStreamComesInPiecesAndCountsTokensIfAsked() {
        LoopbackProvider provider =
                provider(Script.always(Reply.text("30 days · 🙂🙂").withUsage(12, 3)));
        ChatCompletionCreateParams params = question()
                .streamOptions(
                        ChatCompletionStreamOptions.builder().includeUsage(true).build())
                .build();

        ChatCompletion answer = stream(client(provider), params);

        assertThat(only(answer).message().content()).contains("30 days · 🙂🙂");
        assertThat(answer.usage().orElseThrow().completionTokens()).isEqualTo(3);
        assertThat(provider.asked().get(0).stream()).isTrue();
    }

    @Test
    void aStreamCountsNoTokensUnasked() {
        assertThat(stream(client(Reply.text("30 days")), question().build()).usage())
                .isEmpty();
    }

    @Test
    void aToolIsCalledAndItsResultHeard() {
        LoopbackProvider provider = provider(Weather.script());
        OpenAIClient client = client(provider);
        ChatCompletionCreateParams.Builder talk = question().addTool(weather());

        Choice wanting = only(client.chat().completions().create(talk.build()).validate());
        ChatCompletionMessageFunctionToolCall call =
                wanting.message().toolCalls().orElseThrow().get(0).asFunction();
        ChatCompletion last = client.chat()
                .completions()
                .create(talk.addMessage(wanting.message())
                        .addMessage(ChatCompletionToolMessageParam.builder()
                                .toolCallId(call.id())
                                .content("rain")
                                .build())
                        .build());

        assertThat(wanting.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        assertThat(call.function().name()).isEqualTo("weather");
        assertThat(call.function().arguments()).isEqualTo(Weather.CITY);
        assertThat(only(last).message().content()).contains("It rains in Zürich.");
        assertThat(provider.asked().get(1).messages()).isEqualTo(4);
    }

    @Test
    void aToolCallIsStreamedInPieces() {
        OpenAIClient client = client(Reply.text("Let me see.").calling(Weather.CALL));

        Choice streamed = only(stream(client, question().addTool(weather()).build()));

        assertThat(streamed.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        assertThat(streamed.message().content()).contains("Let me see.");
        ChatCompletionMessageFunctionToolCall call =
                streamed.message().toolCalls().orElseThrow().get(0).asFunction();
        assertThat(call.id()).isEqualTo("call_7");
        assertThat(call.function().arguments()).isEqualTo(Weather.CITY);
    }

    private static ChatCompletionFunctionTool weather() {
        FunctionParameters.Builder parameters = FunctionParameters.builder();
        Weather.SCHEMA.forEach((name, value) -> parameters.putAdditionalProperty(name, JsonValue.from(value)));
        return ChatCompletionFunctionTool.builder()
                .function(FunctionDefinition.builder()
                        .name("weather")
                        .strict(true)
                        .parameters(parameters.build())
                        .build())
                .build();
    }

    @Test
    void aSchemaForTheAnswerIsUnderstood() {
        ResponseFormatJsonSchema.JsonSchema.Schema.Builder schema =
                ResponseFormatJsonSchema.JsonSchema.Schema.builder();
        Weather.SCHEMA.forEach((name, value) -> schema.putAdditionalProperty(name, JsonValue.from(value)));
        ResponseFormatJsonSchema format = ResponseFormatJsonSchema.builder()
                .jsonSchema(ResponseFormatJsonSchema.JsonSchema.builder()
                        .name("place")
                        .strict(true)
                        .schema(schema.build())
                        .build())
                .build();

        OpenAIClient client = client(Reply.text(Weather.CITY));

        assertThat(only(client.chat()
                                .completions()
                                .create(question().responseFormat(format).build()))
                        .message()
                        .content())
                .contains(Weather.CITY);
    }

    @Test
    void tooManyRequestsIsARateLimitWithItsWaitingTime() {
        OpenAIClient client = client(Reply.error(429, "Slow down.")
                .withHeader("Retry-After", "7")
                .withHeader("x-ratelimit-limit-requests", "60"));

        RateLimitException limit = catchThrowableOfType(RateLimitException.class, () -> ask(client));

        assertThat(limit.headers().values("Retry-After")).containsExactly("7");
        assertThat(limit.headers().values("x-ratelimit-limit-requests")).containsExactly("60");
        assertThat(limit.code()).contains("rate_limit_exceeded");
        assertThat(limit).hasMessageContaining("Slow down.");
    }

    @Test
    void aQuestionTooLongIsABadRequest() {
        OpenAIClient client = client(Reply.text("").finishing(Finish.CONTEXT_WINDOW));

        BadRequestException bad = catchThrowableOfType(BadRequestException.class, () -> ask(client));

        assertThat(bad.code()).contains("context_length_exceeded");
        assertThat(bad.type()).contains("invalid_request_error");
        assertThat(bad.param()).contains("messages");
    }

    @Test
    void aWrongQuestionIsABadRequest() {
        OpenAIClient client = client(Reply.text("never said"));
        ChatCompletionCreateParams wrong = question().temperature(3.0).build();

        assertThat(catchThrowableOfType(
                                BadRequestException.class,
                                () -> client.chat().completions().create(wrong))
                        .param())
                .contains("temperature");
    }

    @Test
    void aWrongKeyIsUnauthorized() {
        LoopbackProvider provider = provider(Script.echo()).requiringKey("another key");

        assertThat(catchThrowableOfType(UnauthorizedException.class, () -> ask(client(provider)))
                        .code())
                .contains("invalid_api_key");
    }

    @Test
    void anInterruptedStreamIsAnError() {
        OpenAIClient client = client(Reply.text("30 days").interruptedBy(500));

        assertThat(catchThrowableOfType(
                        RuntimeException.class, () -> stream(client, question().build())))
                .hasMessageContaining("The stream was interrupted.");
    }
}

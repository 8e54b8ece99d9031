package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.RateLimitException;
import com.openai.helpers.ResponseAccumulator;
import com.openai.models.responses.FunctionTool;
import com.openai.models.responses.Response;
import com.openai.models.responses.Response.IncompleteDetails.Reason;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseFormatTextJsonSchemaConfig;
import com.openai.models.responses.ResponseFunctionToolCall;
import com.openai.models.responses.ResponseInputItem;
import com.openai.models.responses.ResponseOutputItem;
import com.openai.models.responses.ResponseOutputMessage;
import com.openai.models.responses.ResponseStatus;
import com.openai.models.responses.ResponseStreamEvent;
import com.openai.models.responses.ResponseTextConfig;
import com.openai.models.responses.ResponseUsage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenAI's own client is the judge. */
class OpenAiResponsesSdkTests extends Closing {

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

    private static ResponseCreateParams.Builder question() {
        return ResponseCreateParams.builder()
                .model("gpt-5-2025-08-07")
                .instructions("Be brief.")
                .input("How long may I return it?");
    }

    private static Response ask(OpenAIClient client) {
        return client.responses().create(question().build()).validate();
    }

    private static Response stream(OpenAIClient client, List<String> deltas) {
        ResponseAccumulator all = ResponseAccumulator.create();
        try (StreamResponse<ResponseStreamEvent> events =
                client.responses().createStreaming(question().build())) {
            events.stream().forEach(event -> {
                all.accumulate(event.validate());
                event.outputTextDelta().ifPresent(delta -> deltas.add(delta.delta()));
            });
        }
        return all.response().validate();
    }

    private static ResponseOutputMessage.Content only(Response answer) {
        assertThat(answer.output()).hasSize(1);
        assertThat(answer.output().get(0).asMessage().content()).hasSize(1);
        return answer.output().get(0).asMessage().content().get(0);
    }

    @Test
    void aWholeAnswerIsValidAndSaysWhatWasScripted() {
        LoopbackProvider provider =
                provider(Reply.text("30 days · 🙂").withUsage(12, 3).servedBy("gpt-5-2025-08-08"));

        Response answer = ask(client(provider));

        assertThat(only(answer).asOutputText().text()).isEqualTo("30 days · 🙂");
        assertThat(answer.status()).contains(ResponseStatus.COMPLETED);
        assertThat(answer.incompleteDetails()).isEmpty();
        assertThat(answer.toString()).contains("gpt-5-2025-08-08");
        ResponseUsage usage = answer.usage().orElseThrow();
        assertThat(usage.inputTokens()).isEqualTo(12);
        assertThat(usage.outputTokens()).isEqualTo(3);
        Asked asked = provider.asked().get(0);
        assertThat(asked.provider()).isEqualTo("openai-responses");
        assertThat(asked.system()).isEqualTo("Be brief.");
        assertThat(asked.user()).isEqualTo("How long may I return it?");
    }

    @Test
    void aStreamComesInPieces() {
        List<String> deltas = new ArrayList<>();

        Response answer = stream(client(Reply.text("30 days · 🙂🙂").withUsage(12, 3)), deltas);

        assertThat(deltas).hasSize(3);
        assertThat(String.join("", deltas)).isEqualTo("30 days · 🙂🙂");
        assertThat(only(answer).asOutputText().text()).isEqualTo("30 days · 🙂🙂");
        assertThat(answer.usage().orElseThrow().outputTokens()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"LENGTH,max_output_tokens", "CONTENT_FILTER,content_filter"})
    void anAnswerThatIsNotWholeSaysWhy(Finish finish, String reason) {
        OpenAIClient client = client(Reply.text("It is").finishing(finish));

        for (Response answer : List.of(ask(client), stream(client, new ArrayList<>()))) {
            assertThat(answer.status()).contains(ResponseStatus.INCOMPLETE);
            assertThat(answer.incompleteDetails().orElseThrow().reason()).contains(Reason.of(reason));
        }
    }

    @Test
    void aRefusalIsAContentOfItsOwn() {
        OpenAIClient client = client(Reply.text("I will not.").finishing(Finish.REFUSAL));

        for (Response answer : List.of(ask(client), stream(client, new ArrayList<>()))) {
            assertThat(only(answer).asRefusal().refusal()).isEqualTo("I will not.");
        }
    }

    @Test
    void aToolIsCalledAndItsResultHeard() {
        LoopbackProvider provider = provider(Weather.script());
        OpenAIClient client = client(provider);
        FunctionTool.Parameters.Builder parameters = FunctionTool.Parameters.builder();
        Weather.SCHEMA.forEach((name, value) -> parameters.putAdditionalProperty(name, JsonValue.from(value)));
        ResponseCreateParams.Builder talk = question()
                .addTool(FunctionTool.builder()
                        .name("weather")
                        .strict(true)
                        .parameters(parameters.build())
                        .build());

        Response wanting = client.responses().create(talk.build()).validate();
        ResponseFunctionToolCall call = wanting.output().get(0).asFunctionCall();
        Response last = client.responses()
                .create(talk.inputOfResponse(List.of(
                                ResponseInputItem.ofFunctionCall(call),
                                ResponseInputItem.ofFunctionCallOutput(ResponseInputItem.FunctionCallOutput.builder()
                                        .callId(call.callId())
                                        .output("rain")
                                        .build())))
                        .build());

        assertThat(call.callId()).isEqualTo("call_7");
        assertThat(call.name()).isEqualTo("weather");
        assertThat(call.arguments()).isEqualTo(Weather.CITY);
        assertThat(only(last).asOutputText().text()).isEqualTo("It rains in Zürich.");
    }

    @Test
    void aToolCallIsStreamedBehindTheText() {
        Response answer = stream(client(Reply.text("Let me see.").calling(Weather.CALL)), new ArrayList<>());

        assertThat(answer.output()).hasSize(2);
        ResponseOutputItem call = answer.output().get(1);
        assertThat(call.asFunctionCall().arguments()).isEqualTo(Weather.CITY);
    }

    @Test
    void aSchemaForTheAnswerIsUnderstood() {
        ResponseFormatTextJsonSchemaConfig.Schema.Builder schema = ResponseFormatTextJsonSchemaConfig.Schema.builder();
        Weather.SCHEMA.forEach((name, value) -> schema.putAdditionalProperty(name, JsonValue.from(value)));
        ResponseCreateParams params = question()
                .text(ResponseTextConfig.builder()
                        .format(ResponseFormatTextJsonSchemaConfig.builder()
                                .name("place")
                                .strict(true)
                                .schema(schema.build())
                                .build())
                        .build())
                .build();

        Response answer = client(Reply.text(Weather.CITY)).responses().create(params);

        assertThat(only(answer).asOutputText().text()).isEqualTo(Weather.CITY);
    }

    @Test
    void tooManyRequestsIsARateLimitWithItsWaitingTime() {
        OpenAIClient client = client(Reply.error(429, "Slow down.").withHeader("Retry-After", "7"));

        RateLimitException limit = catchThrowableOfType(RateLimitException.class, () -> ask(client));

        assertThat(limit.headers().values("Retry-After")).containsExactly("7");
        assertThat(limit.code()).contains("rate_limit_exceeded");
    }

    @Test
    void aWrongQuestionIsABadRequest() {
        OpenAIClient client = client(Reply.text("never said"));
        ResponseCreateParams wrong =
                question().putAdditionalBodyProperty("seed", JsonValue.from(1)).build();

        assertThat(catchThrowableOfType(BadRequestException.class, () -> client.responses()
                                .create(wrong))
                        .param())
                .contains("seed");
    }

    @Test
    void aQuestionTooLongIsABadRequest() {
        OpenAIClient client = client(Reply.text("").finishing(Finish.CONTEXT_WINDOW));

        assertThat(catchThrowableOfType(BadRequestException.class, () -> ask(client))
                        .code())
                .contains("context_length_exceeded");
    }

    @Test
    void anInterruptedStreamEndsInAnErrorEvent() {
        List<ResponseStreamEvent> seen = new ArrayList<>();
        try (StreamResponse<ResponseStreamEvent> events = client(
                        Reply.text("30 days").interruptedBy(500))
                .responses()
                .createStreaming(question().build())) {
            events.stream().forEach(seen::add);
        }

        ResponseStreamEvent last = seen.get(seen.size() - 1);
        assertThat(last.asError().validate().message()).isEqualTo("The stream was interrupted.");
    }
}

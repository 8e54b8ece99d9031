package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.genai.Client;
import com.google.genai.ResponseStream;
import com.google.genai.errors.ClientException;
import com.google.genai.errors.ServerException;
import com.google.genai.types.BlockedReason;
import com.google.genai.types.Content;
import com.google.genai.types.FinishReason;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.FunctionDeclaration;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.HttpRetryOptions;
import com.google.genai.types.Part;
import com.google.genai.types.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Google's own client is the judge. */
class GeminiSdkTests extends Closing {

    private static final String MODEL = "gemini-2.5-flash";
    private static final String QUESTION = "How long may I return it?";

    private Client client(LoopbackProvider provider) {
        return closing(Client.builder()
                .apiKey(KEY)
                .httpOptions(HttpOptions.builder()
                        .baseUrl(provider.url())
                        .retryOptions(HttpRetryOptions.builder().attempts(1).build())
                        .build())
                .build());
    }

    private Client client(Reply reply) {
        return client(provider(reply));
    }

    private static GenerateContentConfig.Builder brief() {
        return GenerateContentConfig.builder().systemInstruction(Content.fromParts(Part.fromText("Be brief.")));
    }

    private static GenerateContentResponse ask(Client client) {
        return client.models.generateContent(MODEL, QUESTION, brief().build());
    }

    private static List<GenerateContentResponse> stream(Client client) {
        List<GenerateContentResponse> all = new ArrayList<>();
        try (ResponseStream<GenerateContentResponse> pieces =
                client.models.generateContentStream(MODEL, QUESTION, brief().build())) {
            pieces.forEach(all::add);
        }
        return all;
    }

    private static GenerateContentResponse last(List<GenerateContentResponse> pieces) {
        return pieces.get(pieces.size() - 1);
    }

    @Test
    void aWholeAnswerSaysWhatWasScripted() {
        LoopbackProvider provider =
                provider(Reply.text("30 days · 🙂").withUsage(12, 3).servedBy("gemini-2.5-flash-002"));

        GenerateContentResponse answer = ask(client(provider));

        assertThat(answer.text()).isEqualTo("30 days · 🙂");
        assertThat(answer.modelVersion()).contains("gemini-2.5-flash-002");
        assertThat(answer.finishReason().knownEnum()).isEqualTo(FinishReason.Known.STOP);
        assertThat(answer.usageMetadata().orElseThrow().promptTokenCount()).contains(12);
        assertThat(answer.usageMetadata().orElseThrow().candidatesTokenCount()).contains(3);
        Asked asked = provider.asked().get(0);
        assertThat(asked.provider()).isEqualTo("gemini");
        assertThat(asked.model()).isEqualTo(MODEL);
        assertThat(asked.system()).isEqualTo("Be brief.");
        assertThat(asked.user()).isEqualTo(QUESTION);
        assertThat(asked.stream()).isFalse();
    }

    @Test
    void aStreamComesInPieces() {
        List<GenerateContentResponse> pieces =
                stream(client(Reply.text("30 days · 🙂🙂").withUsage(12, 3)));

        assertThat(pieces).hasSize(4);
        assertThat(pieces.stream()
                        .map(GenerateContentResponse::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining()))
                .isEqualTo("30 days · 🙂🙂");
        assertThat(last(pieces).finishReason().knownEnum()).isEqualTo(FinishReason.Known.STOP);
        assertThat(last(pieces).usageMetadata().orElseThrow().candidatesTokenCount())
                .contains(3);
    }

    @ParameterizedTest
    @CsvSource({"LENGTH,MAX_TOKENS", "CONTENT_FILTER,SAFETY", "REFUSAL,STOP"})
    void theReasonToFinishIsSaidWholeAndStreamed(Finish finish, FinishReason.Known word) {
        Client client = client(Reply.text("It is").finishing(finish));

        assertThat(ask(client).finishReason().knownEnum()).isEqualTo(word);
        assertThat(last(stream(client)).finishReason().knownEnum()).isEqualTo(word);
    }

    @Test
    void aQuestionHeldBackHasNoCandidate() {
        Client client = client(Reply.text("").finishing(Finish.CONTENT_FILTER));

        for (GenerateContentResponse answer : List.of(ask(client), last(stream(client)))) {
            assertThat(answer.candidates()).isEmpty();
            assertThat(answer.promptFeedback()
                            .orElseThrow()
                            .blockReason()
                            .orElseThrow()
                            .knownEnum())
                    .isEqualTo(BlockedReason.Known.SAFETY);
        }
    }

    @Test
    void aToolIsCalledAndItsResultHeard() {
        LoopbackProvider provider = provider(Weather.script());
        Client client = client(provider);
        GenerateContentConfig tools = brief().tools(Tool.builder()
                        .functionDeclarations(FunctionDeclaration.builder()
                                .name("weather")
                                .parametersJsonSchema(Weather.SCHEMA)
                                .build())
                        .build())
                .build();
        Content question = Content.fromParts(Part.fromText(QUESTION));

        GenerateContentResponse wanting = client.models.generateContent(MODEL, List.of(question), tools);
        FunctionCall call = Objects.requireNonNull(wanting.functionCalls()).get(0);
        GenerateContentResponse last = client.models.generateContent(
                MODEL,
                List.of(
                        question,
                        wanting.candidates().orElseThrow().get(0).content().orElseThrow(),
                        Content.fromParts(Part.fromFunctionResponse("weather", Map.of("sky", "rain")))),
                tools);

        assertThat(call.name()).contains("weather");
        assertThat(call.args()).contains(Map.of("city", "Zürich"));
        assertThat(last.text()).isEqualTo("It rains in Zürich.");
        assertThat(provider.asked().get(1).messages()).isEqualTo(3);
    }

    @Test
    void aToolCallIsStreamedBehindTheText() {
        List<GenerateContentResponse> pieces =
                stream(client(Reply.text("Let me see.").calling(Weather.CALL)));

        FunctionCall call =
                Objects.requireNonNull(pieces.get(3).functionCalls()).get(0);
        assertThat(call.args()).contains(Map.of("city", "Zürich"));
    }

    @Test
    void aSchemaForTheAnswerIsUnderstood() {
        GenerateContentConfig json = brief().responseMimeType("application/json")
                .responseJsonSchema(Weather.SCHEMA)
                .build();

        assertThat(client(Reply.text(Weather.CITY))
                        .models
                        .generateContent(MODEL, QUESTION, json)
                        .text())
                .isEqualTo(Weather.CITY);
    }

    @ParameterizedTest
    @CsvSource({"429,RESOURCE_EXHAUSTED", "404,NOT_FOUND"})
    void anErrorOfTheClientHasItsStatus(int code, String status) {
        Client client = client(Reply.error(code, "Not now.").withHeader("Retry-After", "7"));

        ClientException error = catchThrowableOfType(ClientException.class, () -> ask(client));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.status()).isEqualTo(status);
        assertThat(error.message()).startsWith("Not now.");
    }

    @Test
    void anErrorOfTheServerHasItsStatus() {
        Client client = client(Reply.error(503, "The model is overloaded."));

        assertThat(catchThrowableOfType(ServerException.class, () -> ask(client))
                        .status())
                .isEqualTo("UNAVAILABLE");
    }

    @Test
    void aQuestionTooLongIsAnInvalidArgument() {
        Client client = client(Reply.text("").finishing(Finish.CONTEXT_WINDOW));

        assertThat(catchThrowableOfType(ClientException.class, () -> ask(client))
                        .status())
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void aWrongQuestionIsAnInvalidArgument() {
        Client client = client(Reply.text("never said"));
        GenerateContentConfig wrong = brief().temperature(3f).build();

        assertThat(catchThrowableOfType(
                                ClientException.class, () -> client.models.generateContent(MODEL, QUESTION, wrong))
                        .message())
                .contains("generationConfig.temperature");
    }

    @Test
    void aWrongKeyIsAnInvalidArgument() {
        Client client = client(provider(Script.echo()).requiringKey("another key"));

        assertThat(catchThrowableOfType(ClientException.class, () -> ask(client))
                        .message())
                .isEqualTo("API key not valid. Please pass a valid API key.");
    }

    @Test
    void anInterruptedStreamIsAnError() {
        Client client = client(Reply.text("30 days").interruptedBy(503));

        assertThat(catchThrowableOfType(RuntimeException.class, () -> stream(client)))
                .hasMessageContaining("The stream was interrupted.");
    }
}

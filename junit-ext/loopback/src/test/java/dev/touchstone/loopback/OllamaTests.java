package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is no official client in Java: the documented shapes are the judge. */
class OllamaTests extends Closing {

    private static final String WHOLE =
            """
            {"model":"llama3.2","stream":false,"options":{"temperature":0.5,"seed":7,"num_predict":99,"stop":["."]},
             "messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"How long?"}]}""";
    private static final String STREAM =
            "{\"model\":\"llama3.2\",\"messages\":[{\"role\":\"user\",\"content\":\"How long?\"}]}";

    private static HttpResponse<String> ask(LoopbackProvider provider, String body) {
        return Raw.post(provider.url() + "/api/chat", body, "Authorization", "Bearer " + KEY);
    }

    private JsonNode whole(Reply reply) {
        return json(ask(provider(reply), WHOLE).body());
    }

    private List<JsonNode> lines(Reply reply) {
        HttpResponse<String> response = ask(provider(reply), STREAM);
        assertThat(response.headers().firstValue("content-type")).contains("application/x-ndjson");
        return response.body().lines().map(OllamaTests::json).toList();
    }

    private static JsonNode json(String text) {
        return Json.parsed(text).orElseThrow();
    }

    @Test
    void aWholeAnswerIsOneDocument() {
        LoopbackProvider provider =
                provider(Reply.text("30 days · 🙂").withUsage(12, 3).servedBy("llama3.2:latest"));

        JsonNode answer = json(ask(provider, WHOLE).body());

        assertThat(answer.path("model").textValue()).isEqualTo("llama3.2:latest");
        assertThat(answer.path("message").path("role").textValue()).isEqualTo("assistant");
        assertThat(answer.path("message").path("content").textValue()).isEqualTo("30 days · 🙂");
        assertThat(answer.path("done").booleanValue()).isTrue();
        assertThat(answer.path("done_reason").textValue()).isEqualTo("stop");
        assertThat(answer.path("prompt_eval_count").intValue()).isEqualTo(12);
        assertThat(answer.path("eval_count").intValue()).isEqualTo(3);
        Asked asked = provider.asked().get(0);
        assertThat(asked.provider()).isEqualTo("ollama");
        assertThat(asked.system()).isEqualTo("Be brief.");
        assertThat(asked.user()).isEqualTo("How long?");
        assertThat(asked.stream()).isFalse();
    }

    @Test
    void itStreamsUnlessToldNotTo() {
        List<JsonNode> lines = lines(Reply.text("30 days · 🙂🙂").withUsage(12, 3));

        assertThat(lines).hasSize(4);
        assertThat(lines)
                .extracting(line -> line.path("done").booleanValue())
                .containsExactly(false, false, false, true);
        assertThat(String.join(
                        "",
                        lines.stream()
                                .map(line ->
                                        line.path("message").path("content").textValue())
                                .toList()))
                .isEqualTo("30 days · 🙂🙂");
        assertThat(lines.get(3).path("eval_count").intValue()).isEqualTo(3);
        assertThat(lines.get(0).has("eval_count")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LENGTH,length", "REFUSAL,stop", "CONTENT_FILTER,stop"})
    void theReasonToFinishIsStopOrLength(Finish finish, String word) {
        assertThat(whole(Reply.text("It is").finishing(finish))
                        .path("done_reason")
                        .textValue())
                .isEqualTo(word);
    }

    @Test
    void tokensMayBeAbsent() {
        assertThat(whole(Reply.text("30 days").withoutUsage()).has("eval_count"))
                .isFalse();
    }

    @Test
    void argumentsOfACallAreAnObject() {
        JsonNode answer = whole(Reply.toolCalls(Weather.CALL));

        JsonNode function = answer.path("message").path("tool_calls").get(0).path("function");
        assertThat(function.path("name").textValue()).isEqualTo("weather");
        assertThat(function.path("arguments").path("city").textValue()).isEqualTo("Zürich");
        assertThat(answer.path("done_reason").textValue()).isEqualTo("stop");
    }

    @Test
    void aCallIsALineOfItsOwn() {
        List<JsonNode> lines = lines(Reply.text("Hm").inPieces(1, Duration.ZERO).calling(Weather.CALL));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).path("message").path("tool_calls").size()).isEqualTo(1);
    }

    @Test
    void theResultOfACallAndASchemaAreUnderstood() {
        LoopbackProvider provider = provider(Script.echo());

        HttpResponse<String> response = ask(
                provider,
                """
                {"model":"llama3.2","stream":false,"format":{"type":"object"},
                 "tools":[{"type":"function","function":{"name":"weather","parameters":{"type":"object"}}}],
                 "messages":[{"role":"user","content":"Rain?"},
                   {"role":"assistant","content":"","tool_calls":[{"function":{"name":"weather","arguments":{"city":"Bern"}}}]},
                   {"role":"tool","tool_name":"weather","content":"rain"}]}""");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(provider.asked().get(0).messages()).isEqualTo(3);
    }

    @Test
    void anInterruptedStreamEndsInALineThatIsAnError() {
        List<JsonNode> lines = lines(Reply.text("30 days").interruptedBy(500));

        assertThat(lines.get(lines.size() - 1)).hasToString("{\"error\":\"The stream was interrupted.\"}");
        assertThat(lines).noneMatch(line -> line.path("done").booleanValue());
    }

    @Test
    void aQuestionTooLongIsAnError() {
        HttpResponse<String> response = ask(provider(Reply.text("").finishing(Finish.CONTEXT_WINDOW)), WHOLE);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"error\":\"the input length exceeds the context length\"}");
    }

    @Test
    void modelsAreListedWithTheirDigests() {
        LoopbackProvider provider = provider(Script.echo()).installing("llama3.2:latest", "a80c4f17acd5");

        JsonNode models = json(Raw.get(provider.url() + "/api/tags").body()).path("models");

        assertThat(models.size()).isEqualTo(1);
        assertThat(models.get(0).path("name").textValue()).isEqualTo("llama3.2:latest");
        assertThat(models.get(0).path("digest").textValue()).isEqualTo("a80c4f17acd5");
        assertThat(provider.asked()).isEmpty();
    }
}

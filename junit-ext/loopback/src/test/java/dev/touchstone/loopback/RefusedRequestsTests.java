package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that takes everything would prove nothing of a client. */
class RefusedRequestsTests extends Closing {

    private static final String CHAT = "/v1/chat/completions";
    private static final String AZURE = "/openai/deployments/d/chat/completions?api-version=2024-10-21";
    private static final String RESPONSES = "/v1/responses";
    private static final String ANTHROPIC = "/v1/messages";
    private static final String GEMINI = "/v1beta/models/gemini-2.5-flash:generateContent";
    private static final String OLLAMA = "/api/chat";
    private static final String BEDROCK = "/model/m/converse";

    private static final Map<String, String> GOOD = Map.of(
            CHAT, "{'model':'m','messages':[{'role':'user','content':'Hi'}]}",
            AZURE, "{'messages':[{'role':'user','content':'Hi'}]}",
            RESPONSES, "{'model':'m','input':'Hi'}",
            ANTHROPIC, "{'model':'m','max_tokens':9,'messages':[{'role':'user','content':'Hi'}]}",
            GEMINI, "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}]}",
            OLLAMA, "{'model':'m','stream':false,'messages':[{'role':'user','content':'Hi'}]}",
            BEDROCK, "{'messages':[{'role':'user','content':[{'text':'Hi'}]}]}");

    private final LoopbackProvider provider = closing(LoopbackProvider.start());

    private HttpResponse<String> ask(String path, String body, String... headers) {
        String[] all = Stream.concat(Stream.of("anthropic-version", "2023-06-01"), Stream.of(headers))
                .toArray(String[]::new);
        return Raw.post(provider.url() + path, body.replace('\'', '"'), all);
    }

    private static String message(HttpResponse<String> response) {
        JsonNode body = Json.parsed(response.body()).orElseThrow();
        JsonNode error = body.has("error") ? body.path("error") : body;
        return (error.isTextual() ? error : error.path("message")).textValue();
    }

    static Stream<String> providers() {
        return GOOD.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aGoodRequestIsAnswered(String path) {
        HttpResponse<String> response = ask(path, GOOD.getOrDefault(path, ""));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Hi");
        assertThat(provider.asked()).hasSize(1);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        CHAT, "{'messages':[{'role':'user','content':'Hi'}]}", "Missing required parameter: 'model'."),
                arguments(CHAT, "{'model':'m'}", "Missing required parameter: 'messages'."),
                arguments(CHAT, "{'model':'m','messages':[]}", "Invalid 'messages': empty array."),
                arguments(
                        CHAT,
                        "{'model':'m','messages':[{'role':'boss','content':'Hi'}]}",
                        "Invalid value: 'boss' of 'messages[0].role'. Supported values are: developer, system, user, assistant, tool."),
                arguments(
                        CHAT,
                        "{'model':'m','messages':[{'role':'user','content':7}]}",
                        "Invalid type for 'messages[0].content': expected an array of objects."),
                arguments(
                        CHAT,
                        "{'model':'m','maxTokens':3,'messages':[{'role':'user','content':'Hi'}]}",
                        "Unknown parameter: 'maxTokens'."),
                arguments(
                        CHAT,
                        "{'model':'m','temperature':'0','messages':[{'role':'user','content':'Hi'}]}",
                        "Invalid type for 'temperature': expected a number."),
                arguments(
                        CHAT,
                        "{'model':'m','stream_options':{},'messages':[{'role':'user','content':'Hi'}]}",
                        "The 'stream_options' parameter is only allowed when 'stream' is enabled."),
                arguments(
                        CHAT,
                        "{'model':'m','messages':[{'role':'tool','tool_call_id':'c','content':'rain'}]}",
                        "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'."),
                arguments(
                        CHAT,
                        "{'model':'m','response_format':{'type':'json_schema','json_schema':{'name':'a b','schema':{}}},"
                                + "'messages':[{'role':'user','content':'Hi'}]}",
                        "Invalid 'response_format.json_schema.name': expected 1 to 64 of A-Z, a-z, 0-9, _ and -."),
                arguments(
                        CHAT,
                        "{'model':'m','tools':[{'type':'function','function':{'name':'f','strict':true,'parameters':{}}}],"
                                + "'messages':[{'role':'user','content':'Hi'}]}",
                        "Invalid schema for 'f': 'additionalProperties' is required to be supplied and to be false."),
                arguments(AZURE, "{'messages':'Hi'}", "Invalid type for 'messages': expected an array of objects."),
                arguments(RESPONSES, "{'model':'m'}", "Missing required parameter: 'input'."),
                arguments(RESPONSES, "{'model':'m','input':'Hi','n':2}", "Unknown parameter: 'n'."),
                arguments(
                        RESPONSES,
                        "{'model':'m','input':[{'type':'function_call_output','call_id':'c','output':'rain'}]}",
                        "No tool call found for function call output with call_id c."),
                arguments(
                        RESPONSES,
                        "{'model':'m','input':[{'role':'user','content':[{'type':'text','text':'Hi'}]}]}",
                        "Invalid value: 'text' of 'input[0].content[0].type'. Supported values are: input_text, input_image, input_file, input_audio, refusal."),
                arguments(
                        ANTHROPIC,
                        "{'model':'m','messages':[{'role':'user','content':'Hi'}]}",
                        "Missing required parameter: 'max_tokens'."),
                arguments(
                        ANTHROPIC,
                        "{'model':'m','max_tokens':9,'messages':[{'role':'assistant','content':'Hi'}]}",
                        "messages: first message must use the \"user\" role"),
                arguments(
                        ANTHROPIC,
                        "{'model':'m','max_tokens':9,'messages':[{'role':'user','content':'Hi'},{'role':'tool','content':'x'}]}",
                        "Invalid value: 'tool' of 'messages[1].role'. Supported values are: user, assistant, system."),
                arguments(
                        ANTHROPIC,
                        "{'model':'m','max_tokens':9,'temperature':1.5,'messages':[{'role':'user','content':'Hi'}]}",
                        "Invalid 'temperature': expected 0.0 to 1.0."),
                arguments(
                        ANTHROPIC,
                        "{'model':'m','max_tokens':9,'messages':[{'role':'user','content':[{'type':'tool_result','tool_use_id':'c'}]}]}",
                        "unexpected `tool_use_id` found in `tool_result` blocks: c. Each `tool_result` block must have a corresponding `tool_use` block in the previous message."),
                arguments(
                        ANTHROPIC,
                        "{'model':'m','max_tokens':9,'messages':[{'role':'user','content':[{'type':'text','text':''}]}]}",
                        "messages: text content blocks must be non-empty"),
                arguments(GEMINI, "{}", "Missing required parameter: 'contents'."),
                arguments(
                        GEMINI,
                        "{'contents':[{'role':'assistant','parts':[{'text':'Hi'}]}]}",
                        "Invalid value: 'assistant' of 'contents[0].role'. Supported values are: user, model, function."),
                arguments(
                        GEMINI,
                        "{'contents':[{'role':'user','parts':[{}]}]}",
                        "* GenerateContentRequest.contents[0].parts[0].data: required oneof field 'data' must have one initialized field"),
                arguments(
                        GEMINI,
                        "{'contents':[{'parts':[{'text':'Hi'}]}],'generationConfig':{'max_tokens':3}}",
                        "Unknown parameter: 'generationConfig.max_tokens'."),
                arguments(
                        GEMINI,
                        "{'contents':[{'parts':[{'text':'Hi'}]}],'generationConfig':{'responseJsonSchema':{}}}",
                        "Missing required parameter: 'generationConfig.responseMimeType'."),
                arguments(OLLAMA, "{'model':'m'}", "Missing required parameter: 'messages'."),
                arguments(
                        OLLAMA,
                        "{'model':'m','messages':[{'role':'model','content':'Hi'}]}",
                        "Invalid value: 'model' of 'messages[0].role'. Supported values are: system, user, assistant, tool."),
                arguments(
                        OLLAMA,
                        "{'model':'m','format':'xml','messages':[{'role':'user','content':'Hi'}]}",
                        "Invalid value: 'xml' of 'format'. Supported values are: json."),
                arguments(BEDROCK, "{'messages':[]}", "Invalid 'messages': empty array."),
                arguments(
                        BEDROCK,
                        "{'messages':[{'role':'user','content':'Hi'}]}",
                        "Invalid type for 'messages[0].content': expected an array of objects."),
                arguments(
                        BEDROCK,
                        "{'messages':[{'role':'system','content':[{'text':'Hi'}]}]}",
                        "A conversation must start with a user message."),
                arguments(
                        BEDROCK,
                        "{'model':'m','messages':[{'role':'user','content':[{'text':'Hi'}]}]}",
                        "Unknown parameter: 'model'."));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongRequestIsRefusedAndSaysWhy(String path, String body, String message) {
        HttpResponse<String> response = ask(path, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).isEqualTo(message);
        assertThat(provider.asked()).isEmpty();
        assertThat(provider.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void whatIsNoJsonIsRefused(String path) {
        for (String body : new String[] {"", "{", "{} {}"}) {
            HttpResponse<String> response = ask(path, body);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(message(response)).isEqualTo("The body of the request is not valid JSON.");
        }
    }

    @ParameterizedTest
    @MethodSource("providers")
    void whatIsNoObjectIsRefused(String path) {
        HttpResponse<String> response = ask(path, "[]");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).isEqualTo("The body must be a JSON object.");
    }

    @ParameterizedTest
    @MethodSource("providers")
    void anotherContentTypeIsRefused(String path) {
        HttpResponse<String> response = ask(path, GOOD.getOrDefault(path, ""), "Content-Type", "text/plain");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).isEqualTo("Content-Type must be application/json.");
    }

    static Stream<Arguments> unauthorized() {
        return Stream.of(
                arguments(CHAT, 401, "Incorrect API key provided."),
                arguments(AZURE, 401, "Access denied due to invalid subscription key or wrong API endpoint."),
                arguments(RESPONSES, 401, "Incorrect API key provided."),
                arguments(ANTHROPIC, 401, "invalid x-api-key"),
                arguments(GEMINI, 400, "API key not valid. Please pass a valid API key."),
                arguments(OLLAMA, 401, "unauthorized"),
                arguments(BEDROCK, 403, "The security token included in the request is invalid."));
    }

    @ParameterizedTest
    @MethodSource("unauthorized")
    void whoShowsNoKeyIsRefused(String path, int status, String message) {
        provider.requiringKey(KEY);

        HttpResponse<String> response = ask(path, GOOD.getOrDefault(path, ""));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(message(response)).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void nothingIsReadByAnotherMethod(String path) {
        assertThat(Raw.get(provider.url() + path).statusCode()).isEqualTo(405);
    }

    @Test
    void anthropicWantsToKnowTheVersionOfItsInterface() {
        HttpResponse<String> response = Raw.post(
                provider.url() + ANTHROPIC, GOOD.getOrDefault(ANTHROPIC, "").replace('\'', '"'));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).isEqualTo("anthropic-version: header is required");
    }

    @Test
    void azureWantsToKnowTheVersionOfItsInterface() {
        HttpResponse<String> response = ask("/openai/deployments/d/chat/completions", GOOD.getOrDefault(AZURE, ""));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(message(response)).isEqualTo("Resource not found");
    }

    @Test
    void aGatewayTakesFieldsOfItsOwn() {
        String body = "{'model':'m','top_k':3,'messages':[{'role':'user','content':'Hi'}]}";

        assertThat(ask("/gateway/v1/chat/completions", body).statusCode()).isEqualTo(200);
        assertThat(ask(CHAT, body).statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyIsAskedAtAnotherPath() {
        HttpResponse<String> response = ask("/v1/completions", "{}");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("{\"error\":\"no provider is asked at /v1/completions\"}");
    }
}

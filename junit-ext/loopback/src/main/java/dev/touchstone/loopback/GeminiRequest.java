package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Reads a request of Gemini; the other spelling of Protocol Buffers, {@code system_instruction}, is not taken. */
final class GeminiRequest {

    private static final Set<String> KNOWN =
            Set.of(("contents systemInstruction generationConfig safetySettings tools toolConfig cachedContent labels"
                            + " serviceTier store modelArmorConfig")
                    .split(" "));
    private static final Set<String> CONFIGURATION = Set.of(
            ("audioTimestamp candidateCount enableAffectiveDialog enableEnhancedCivicAnswers frequencyPenalty imageConfig"
                            + " logprobs maxOutputTokens mediaResolution presencePenalty responseFormat"
                            + " responseJsonSchema responseLogprobs responseMimeType responseModalities responseSchema"
                            + " routingConfig modelSelectionConfig seed speechConfig stopSequences temperature"
                            + " thinkingConfig topK topP translationConfig audioTranscriptionConfig")
                    .split(" "));
    private static final Set<String> DATA = Set.of(
            "text",
            "inlineData",
            "fileData",
            "functionCall",
            "functionResponse",
            "executableCode",
            "codeExecutionResult");

    private final Fields fields;
    private final Telling telling = new Telling();

    private GeminiRequest(JsonNode body) {
        this.fields = Fields.of(body);
    }

    static Conversation read(JsonNode body) {
        GeminiRequest request = new GeminiRequest(body);
        request.fields.only(KNOWN);
        request.fields.maybeObject("generationConfig").ifPresent(GeminiRequest::checkConfiguration);
        request.fields.maybeObjects("tools").forEach(GeminiRequest::checkTool);
        request.fields.maybeObject("systemInstruction").ifPresent(system -> {
            checkParts(system);
            request.telling.instruct(Texts.of(system.get("parts")));
        });
        request.fields.objects("contents").forEach(request::hear);
        return request.telling.conversation();
    }

    private static void checkConfiguration(Fields configuration) {
        configuration.only(CONFIGURATION);
        configuration.maybeNumber("temperature", 0, 2);
        configuration.maybeNumber("topP", 0, 1);
        configuration.maybeNumber("topK", 1, 1000);
        configuration.maybeInteger("seed", Integer.MIN_VALUE);
        configuration.maybeInteger("maxOutputTokens", 1);
        configuration.maybeNumber("candidateCount", 1, 1);
        configuration.maybeTexts("stopSequences");
        configuration.maybeText("responseMimeType");
        if (configuration.has("responseJsonSchema") || configuration.has("responseSchema")) {
            configuration.oneOf("responseMimeType", "application/json", "text/x.enum");
        }
    }

    private static void checkTool(Fields tool) {
        for (Fields function : tool.maybeObjects("functionDeclarations")) {
            function.text("name");
            function.maybeObject("parameters");
            function.maybeObject("parametersJsonSchema");
        }
    }

    private void hear(Fields content) {
        String role = content.has("role") ? content.oneOf("role", "user", "model", "function") : "user";
        checkParts(content);
        telling.hear(role, Texts.of(content.get("parts")));
    }

    private static void checkParts(Fields content) {
        List<Fields> parts = content.objects("parts");
        for (Fields part : parts) {
            long data = DATA.stream().filter(part::has).count();
            if (data != 1) {
                throw Refusal.bad(
                        "* GenerateContentRequest." + part.where()
                                + ".data: required oneof field 'data' must have one initialized field",
                        part.where());
            }
            part.maybeText("text");
            part.maybeObject("functionCall").ifPresent(call -> call.text("name"));
            part.maybeObject("functionResponse").ifPresent(GeminiRequest::checkResponse);
        }
    }

    private static void checkResponse(Fields response) {
        response.text("name");
        response.object("response");
    }
}

package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a request of OpenAI Chat Completions. */
final class ChatRequest {

    private static final Set<String> KNOWN = Set.of(
            ("messages model audio frequency_penalty function_call functions logit_bias logprobs max_completion_tokens"
                            + " max_tokens metadata modalities moderation n parallel_tool_calls prediction presence_penalty"
                            + " prompt_cache_key prompt_cache_options prompt_cache_retention reasoning_effort"
                            + " response_format safety_identifier seed service_tier stop store stream stream_options"
                            + " temperature tool_choice tools top_logprobs top_p user verbosity web_search_options")
                    .split(" "));

    private final Fields fields;

    private ChatRequest(JsonNode body) {
        this.fields = Fields.of(body);
    }

    /** @param strict whether unknown fields are refused: OpenAI does, gateways take fields of their own */
    static Question read(JsonNode body, boolean strict) {
        ChatRequest request = new ChatRequest(body);
        if (strict) {
            request.fields.only(KNOWN);
        }
        String model = request.fields.text("model");
        request.checkParameters();
        OpenAiTools.checkFormat(request.fields, "response_format", true);
        request.fields.maybeObjects("tools").forEach(OpenAiTools::checkNested);
        return new Question(model, request.conversation(), request.stream());
    }

    private void checkParameters() {
        fields.maybeNumber("temperature", 0, 2);
        fields.maybeNumber("top_p", 0, 1);
        fields.maybeNumber("frequency_penalty", -2, 2);
        fields.maybeNumber("presence_penalty", -2, 2);
        fields.maybeInteger("max_tokens", 1);
        fields.maybeInteger("max_completion_tokens", 1);
        fields.maybeInteger("seed", Long.MIN_VALUE);
        fields.maybeNumber("n", 1, 1);
        if (!fields.isText("stop")) {
            fields.maybeTexts("stop");
        }
    }

    private boolean stream() {
        boolean stream = fields.flag("stream", false);
        if (fields.has("stream_options") && !stream) {
            throw Refusal.bad(
                    "The 'stream_options' parameter is only allowed when 'stream' is enabled.", "stream_options");
        }
        fields.maybeObject("stream_options").ifPresent(options -> options.flag("include_usage", false));
        return stream;
    }

    private Conversation conversation() {
        List<Fields> messages = fields.objects("messages");
        Set<String> calls = new HashSet<>();
        Telling telling = new Telling();
        for (Fields message : messages) {
            String role = message.oneOf("role", "developer", "system", "user", "assistant", "tool");
            checkContent(message, role);
            checkCalls(message, role, calls);
            telling.hear(role.equals("developer") ? "system" : role, Texts.of(message.get("content")));
        }
        return telling.conversation();
    }

    private static void checkContent(Fields message, String role) {
        if (message.isText("content") || (role.equals("assistant") && !message.has("content"))) {
            return;
        }
        for (Fields part : message.objects("content")) {
            if (part.oneOf("type", "text", "image_url", "input_audio", "file", "refusal")
                    .equals("text")) {
                part.text("text");
            }
        }
    }

    private static void checkCalls(Fields message, String role, Set<String> calls) {
        for (Fields call : message.maybeObjects("tool_calls")) {
            call.oneOf("type", "function");
            call.object("function").text("name");
            call.object("function").text("arguments");
            calls.add(call.text("id"));
        }
        if (role.equals("tool") && !calls.contains(message.text("tool_call_id"))) {
            throw Refusal.bad(
                    "Invalid parameter: messages with role 'tool' must be a response to a preceding message with"
                            + " 'tool_calls'.",
                    message.where("role"));
        }
    }
}

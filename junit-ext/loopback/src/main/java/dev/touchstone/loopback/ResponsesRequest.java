package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Reads a request of OpenAI Responses. */
final class ResponsesRequest {

    private static final Set<String> KNOWN =
            Set.of(("access_programs background context_management conversation image include input instructions"
                            + " max_output_tokens max_tool_calls metadata model moderation parallel_tool_calls"
                            + " previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention"
                            + " reasoning safety_identifier service_tier store stream stream_options temperature text"
                            + " tool_choice tools top_logprobs top_p truncation user")
                    .split(" "));

    private final Fields fields;
    private final Telling telling = new Telling();
    private final Set<String> calls = new HashSet<>();

    private ResponsesRequest(JsonNode body) {
        this.fields = Fields.of(body);
    }

    static Question read(JsonNode body) {
        ResponsesRequest request = new ResponsesRequest(body);
        request.fields.only(KNOWN);
        String model = request.fields.text("model");
        request.checkParameters();
        request.hear();
        return new Question(model, request.telling.conversation(), request.fields.flag("stream", false));
    }

    private void checkParameters() {
        fields.maybeNumber("temperature", 0, 2);
        fields.maybeNumber("top_p", 0, 1);
        fields.maybeInteger("max_output_tokens", 1);
        fields.maybeObject("reasoning");
        fields.maybeObject("text").ifPresent(text -> OpenAiTools.checkFormat(text, "format", false));
        fields.maybeObjects("tools").forEach(OpenAiTools::checkFlat);
    }

    private void hear() {
        telling.instruct(fields.maybeText("instructions").orElse(""));
        if (fields.isText("input")) {
            telling.hear("user", fields.text("input"));
        } else {
            fields.objects("input").forEach(this::hear);
        }
    }

    private void hear(Fields item) {
        switch (item.maybeText("type").orElse("message")) {
            case "message" -> message(item);
            case "function_call" -> call(item);
            case "function_call_output" -> output(item);
            case "reasoning", "item_reference" -> telling.hear("assistant", "");
            default -> throw Refusal.bad("Invalid value: '" + item.text("type") + "'.", item.where("type"));
        }
    }

    private void message(Fields item) {
        String role = item.oneOf("role", "user", "assistant", "system", "developer");
        if (!item.isText("content")) {
            String own = role.equals("assistant") ? "output_text" : "input_text";
            item.objects("content")
                    .forEach(part -> part.oneOf("type", own, "input_image", "input_file", "input_audio", "refusal"));
        }
        telling.hear(role.equals("developer") ? "system" : role, Texts.of(item.get("content")));
    }

    private void call(Fields item) {
        item.text("name");
        item.text("arguments");
        calls.add(item.text("call_id"));
        telling.hear("assistant", "");
    }

    private void output(Fields item) {
        String id = item.text("call_id");
        item.demand(
                "output",
                "a string or an array",
                item.isText("output") || item.get("output").isArray());
        if (!calls.contains(id) && !fields.has("previous_response_id")) {
            throw Refusal.bad("No tool call found for function call output with call_id " + id + ".", "input");
        }
        telling.hear("tool", "");
    }
}

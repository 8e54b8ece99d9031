package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads a request of Ollama. Unknown fields are ignored, as Ollama does. */
final class OllamaRequest {

    private final Fields fields;

    private OllamaRequest(JsonNode body) {
        this.fields = Fields.of(body);
    }

    static Question read(JsonNode body) {
        OllamaRequest request = new OllamaRequest(body);
        String model = request.fields.text("model");
        request.checkParameters();
        return new Question(model, request.conversation(), request.fields.flag("stream", true));
    }

    private void checkParameters() {
        if (fields.has("format") && !fields.isText("format")) {
            fields.object("format");
        } else if (fields.has("format")) {
            fields.oneOf("format", "json");
        }
        fields.maybeObject("options").ifPresent(options -> {
            options.maybeNumber("temperature", 0, Double.MAX_VALUE);
            options.maybeNumber("top_p", 0, 1);
            options.maybeInteger("seed", Long.MIN_VALUE);
            options.maybeInteger("num_predict", -2);
            options.maybeInteger("num_ctx", 1);
            options.maybeTexts("stop");
        });
        fields.maybeObjects("tools").forEach(tool -> {
            tool.oneOf("type", "function");
            tool.object("function").text("name");
        });
    }

    private Conversation conversation() {
        Telling telling = new Telling();
        for (Fields message : fields.objects("messages")) {
            String role = message.oneOf("role", "system", "user", "assistant", "tool");
            boolean silent = message.has("tool_calls") && !message.has("content");
            telling.hear(role, silent ? "" : message.text("content"));
            message.maybeTexts("images");
            for (Fields call : message.maybeObjects("tool_calls")) {
                call.object("function").text("name");
                call.object("function").object("arguments");
            }
        }
        return telling.conversation();
    }
}

package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.ReportedError;
import java.util.List;
import java.util.stream.Collectors;

/** An answer that came whole. */
final class ChatAnswer {

    private ChatAnswer() {}

    static Response of(JsonBody body) {
        if (isError(body)) {
            return Withheld.orThrow(ReportedError.of(body));
        }
        JsonBody choice =
                body.list("choices").stream().findFirst().orElseThrow(() -> new MalformedAnswer("has no choice"));
        refuseTrouble(choice);
        JsonBody message = choice.at("message");
        if (!message.isObject()) {
            throw new MalformedAnswer("has no message in its choice");
        }
        return new ChatReport()
                .take(body)
                .finishedBy(choice.text("finish_reason"))
                .response(text(message), message.text("refusal").orElse(""), calls(message));
    }

    /** Some gateways report an error under status 200. */
    static boolean isError(JsonBody body) {
        return body.at("error").isPresent();
    }

    /** Others report it within the choice. */
    static void refuseTrouble(JsonBody choice) {
        if (choice.text("finish_reason").orElse("").equals("error")) {
            throw ReportedError.of(choice).asProviderError();
        }
    }

    /** Usually text; some servers send parts, of which those that are no text are its thoughts. */
    static String text(JsonBody message) {
        return message.text("content").orElseGet(() -> message.list("content").stream()
                .filter(part -> part.text("type").orElse("").equals("text"))
                .map(part -> part.text("text").orElse(""))
                .collect(Collectors.joining()));
    }

    private static List<ToolCall> calls(JsonBody message) {
        return message.list("tool_calls").stream()
                .filter(call -> call.at("function").isObject())
                .map(ChatAnswer::call)
                .toList();
    }

    private static ToolCall call(JsonBody call) {
        JsonBody function = call.at("function");
        return new ToolCall(call.text("id").orElse(""), function.text("name").orElse(""), arguments(function));
    }

    /** Text by the specification; some servers send the object itself. */
    static String arguments(JsonBody function) {
        return function.text("arguments")
                .orElseGet(() -> function.at("arguments").json());
    }
}

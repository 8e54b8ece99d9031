package dev.touchstone.junit.model.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.AnsweredCall;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import java.util.List;

/** A conversation in LangChain4j's words. */
final class LangChain4jMessages {

    private LangChain4jMessages() {}

    static List<ChatMessage> of(Request request) {
        return request.messages().stream().map(LangChain4jMessages::of).toList();
    }

    private static ChatMessage of(Message message) {
        return switch (message.role()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case USER -> UserContents.of(message);
            case ASSISTANT -> assistant(message);
            case TOOL -> result(message, AnsweredCall.of(message));
        };
    }

    private static ChatMessage assistant(Message message) {
        if (message.toolCalls().isEmpty()) {
            return AiMessage.from(message.text());
        }
        AiMessage.Builder turn = AiMessage.builder()
                .toolExecutionRequests(message.toolCalls().stream()
                        .map(LangChain4jMessages::call)
                        .toList());
        return message.text().isEmpty()
                ? turn.build()
                : turn.text(message.text()).build();
    }

    private static ChatMessage result(Message message, ToolCall call) {
        return ToolExecutionResultMessage.from(call(call), message.text());
    }

    private static ToolExecutionRequest call(ToolCall call) {
        return ToolExecutionRequest.builder()
                .id(call.id())
                .name(call.name())
                .arguments(call.arguments())
                .build();
    }
}

package dev.touchstone.junit.model.springai;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.AnsweredCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Request;
import java.util.ArrayList;
import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.content.Media;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.MimeType;

/** A conversation in Spring AI's words. Results of tools called together stay together, as several providers want them. */
final class SpringAiMessages {

    private final List<Message> messages = new ArrayList<>();
    private final List<ToolResponse> results = new ArrayList<>();

    private SpringAiMessages() {}

    static List<Message> of(Request request) {
        SpringAiMessages conversation = new SpringAiMessages();
        request.messages().forEach(conversation::add);
        conversation.closeResults();
        return conversation.messages;
    }

    private void add(dev.touchstone.junit.model.Message message) {
        if (message.role() == dev.touchstone.junit.model.Message.Role.TOOL) {
            results.add(result(message));
            return;
        }
        closeResults();
        messages.add(
                switch (message.role()) {
                    case SYSTEM -> new SystemMessage(message.text());
                    case USER, TOOL -> user(message);
                    case ASSISTANT -> assistant(message);
                });
    }

    private void closeResults() {
        if (!results.isEmpty()) {
            messages.add(ToolResponseMessage.builder()
                    .responses(List.copyOf(results))
                    .build());
            results.clear();
        }
    }

    private static ToolResponse result(dev.touchstone.junit.model.Message message) {
        ToolCall call = AnsweredCall.of(message);
        return new ToolResponse(call.id(), call.name(), message.text());
    }

    private static Message user(dev.touchstone.junit.model.Message message) {
        return UserMessage.builder()
                .text(message.text())
                .media(message.attachments().stream()
                        .map(SpringAiMessages::media)
                        .toList())
                .build();
    }

    private static Media media(Attachment attachment) {
        return new Media(MimeType.valueOf(attachment.mediaType()), new ByteArrayResource(attachment.content()));
    }

    private static Message assistant(dev.touchstone.junit.model.Message message) {
        return AssistantMessage.builder()
                .content(message.text())
                .toolCalls(message.toolCalls().stream()
                        .map(call ->
                                new AssistantMessage.ToolCall(call.id(), "function", call.name(), call.arguments()))
                        .toList())
                .build();
    }
}

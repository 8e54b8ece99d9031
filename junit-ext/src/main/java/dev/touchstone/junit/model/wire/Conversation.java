package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A conversation for providers that keep the system prompt apart and answer only if somebody else has spoken.
 *
 * @param system the system prompt, {@code ""} if there is none
 * @param others everything else, never empty
 */
public record Conversation(String system, List<Message> others) {

    /** Keeps a copy. */
    public Conversation {
        others = List.copyOf(others);
    }

    /** A prompt that holds the question itself is said by the user. */
    public static Conversation of(Request request) {
        String system = request.messages().stream()
                .filter(message -> message.role() == Message.Role.SYSTEM)
                .map(Message::text)
                .collect(Collectors.joining("\n\n"));
        List<Message> others = request.messages().stream()
                .filter(message -> message.role() != Message.Role.SYSTEM)
                .toList();
        return others.isEmpty()
                ? new Conversation("", List.of(Message.user(system)))
                : new Conversation(system, others);
    }
}

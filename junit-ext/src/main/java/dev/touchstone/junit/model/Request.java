package dev.touchstone.junit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One call to a model.
 *
 * @param messages the conversation so far, the system message (if any) first, the last user message last
 * @param sample which draw this is
 */
public record Request(List<Message> messages, SampleId sample) {

    /** Keeps a copy of the messages. */
    public Request {
        messages = List.copyOf(messages);
    }

    /** One user message, outside any golden set. */
    public static Request of(String input) {
        return new Request(List.of(Message.user(input)), new SampleId("", 0, 0, 0));
    }

    /** The rendered prompt of the model version, if it has one. */
    public Optional<String> system() {
        return messages.stream()
                .filter(message -> message.role() == Message.Role.SYSTEM)
                .map(Message::text)
                .findFirst();
    }

    /** The text of the last user message, {@code ""} if there is none. */
    public String input() {
        return messages.stream()
                .filter(message -> message.role() == Message.Role.USER)
                .map(Message::text)
                .reduce("", (first, last) -> last);
    }

    /** The same conversation, one message on. */
    public Request with(Message message) {
        List<Message> more = new ArrayList<>(messages);
        more.add(message);
        return new Request(more, sample);
    }
}

package dev.touchstone.loopback;

import java.util.StringJoiner;

/** Puts a conversation together from its messages. */
final class Telling {

    private final StringJoiner system = new StringJoiner("\n").setEmptyValue("");
    private String user = "";
    private int messages;

    /** Instructions beside the messages. */
    void instruct(String text) {
        if (!text.isEmpty()) {
            system.add(text);
        }
    }

    void hear(String role, String text) {
        messages++;
        if (role.equals("system")) {
            instruct(text);
        } else if (role.equals("user") && !text.isEmpty()) {
            user = text;
        }
    }

    Conversation conversation() {
        return new Conversation(system.toString(), user, messages);
    }
}

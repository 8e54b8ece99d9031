package dev.touchstone.junit.model;

/**
 * One turn of a conversation.
 *
 * @param role who speaks
 * @param text what is said
 */
public record Message(Role role, String text) {

    /** Who speaks. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT,
        TOOL
    }

    /** The rendered prompt. */
    public static Message system(String text) {
        return new Message(Role.SYSTEM, text);
    }

    /** What the user says. */
    public static Message user(String text) {
        return new Message(Role.USER, text);
    }

    /** What the model said before. */
    public static Message assistant(String text) {
        return new Message(Role.ASSISTANT, text);
    }
}

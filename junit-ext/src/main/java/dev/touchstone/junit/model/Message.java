package dev.touchstone.junit.model;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import java.util.List;
import java.util.Optional;

/**
 * One turn of a conversation.
 *
 * @param role who speaks
 * @param text what is said
 * @param toolCalls the tools an assistant's turn asks for
 * @param answers the call a tool's turn brings the result of
 * @param attachments images and the like beside the text of a user's turn
 */
public record Message(
        Role role, String text, List<ToolCall> toolCalls, Optional<ToolCall> answers, List<Attachment> attachments) {

    /** Who speaks. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT,
        TOOL
    }

    /** Keeps copies of the lists. */
    public Message {
        toolCalls = List.copyOf(toolCalls);
        attachments = List.copyOf(attachments);
    }

    /** Text only. */
    public Message(Role role, String text) {
        this(role, text, List.of(), Optional.empty(), List.of());
    }

    /** The rendered prompt. */
    public static Message system(String text) {
        return new Message(Role.SYSTEM, text);
    }

    /** What the user says, and shows. */
    public static Message user(String text, Attachment... attachments) {
        return new Message(Role.USER, text, List.of(), Optional.empty(), List.of(attachments));
    }

    /** What the model said before. */
    public static Message assistant(String text) {
        return new Message(Role.ASSISTANT, text);
    }

    /** What the model said before, the tools it asked for included. */
    public static Message assistant(Response response) {
        return new Message(Role.ASSISTANT, response.text(), response.toolCalls(), Optional.empty(), List.of());
    }

    /** What a tool the model asked for has found. */
    public static Message tool(ToolCall call, String result) {
        return new Message(Role.TOOL, result, List.of(), Optional.of(call), List.of());
    }
}

package dev.touchstone.junit.model.anthropic;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Members;
import dev.touchstone.junit.model.wire.WireMisuse;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as {@code messages}, the system messages aside; the results of tools called at once stand in one turn, as the API wants.
 *
 * @param version for messages about what cannot be sent
 */
record Turns(ModelVersion version) {

    /** All system messages, a blank line between them: the API has one place for them. */
    Optional<String> system(Request request) {
        return isSystemOnly(request) ? Optional.empty() : joined(request);
    }

    List<Members> of(Request request) {
        if (isSystemOnly(request)) {
            return List.of(said("user", joined(request).orElse("")));
        }
        List<Members> turns = new ArrayList<>();
        List<Members> results = new ArrayList<>();
        for (Message message : request.messages()) {
            if (message.role() == Message.Role.TOOL) {
                results.add(result(message));
            } else if (message.role() != Message.Role.SYSTEM) {
                flush(results, turns);
                turns.add(turn(message));
            }
        }
        flush(results, turns);
        return turns;
    }

    // A prompt that holds the question itself is the system message and the only one, but the API answers none but the
    // user.
    private static boolean isSystemOnly(Request request) {
        return request.messages().stream().allMatch(message -> message.role() == Message.Role.SYSTEM);
    }

    private static Optional<String> joined(Request request) {
        return request.messages().stream()
                .filter(message -> message.role() == Message.Role.SYSTEM)
                .map(Message::text)
                .reduce((first, next) -> first + "\n\n" + next);
    }

    private static void flush(List<Members> results, List<Members> turns) {
        if (!results.isEmpty()) {
            turns.add(said("user", List.copyOf(results)));
            results.clear();
        }
    }

    private Members turn(Message message) {
        boolean user = message.role() == Message.Role.USER;
        return said(user ? "user" : "assistant", content(message));
    }

    private static Members said(String role, Object content) {
        return Members.of("role", role).and("content", content);
    }

    private Object content(Message message) {
        if (message.attachments().isEmpty() && message.toolCalls().isEmpty()) {
            return message.text();
        }
        List<Members> blocks = new ArrayList<>();
        if (!message.text().isEmpty()) {
            blocks.add(Members.of("type", "text").and("text", message.text()));
        }
        message.attachments().forEach(attachment -> blocks.add(attached(attachment)));
        message.toolCalls().forEach(call -> blocks.add(called(call)));
        return blocks;
    }

    private Members attached(Attachment attachment) {
        return Members.of("type", kind(attachment))
                .and(
                        "source",
                        Members.of("type", "base64")
                                .and("media_type", attachment.mediaType())
                                .and("data", attachment.base64()));
    }

    private String kind(Attachment attachment) {
        if (attachment.mediaType().startsWith("image/")) {
            return "image";
        }
        if (attachment.mediaType().equals("application/pdf")) {
            return "document";
        }
        throw WireMisuse.cannotCarry(version, Anthropic.NAME, attachment);
    }

    private Members called(ToolCall call) {
        String arguments = call.arguments().isBlank() ? "{}" : call.arguments();
        return Members.of("type", "tool_use")
                .and("id", call.id())
                .and("name", call.name())
                .and("input", JsonBody.ifObject(arguments).orElseThrow(() -> WireMisuse.noArguments(version, call)));
    }

    private Members result(Message message) {
        ToolCall answered = message.answers().orElseThrow(() -> WireMisuse.answersNoCall(version));
        return Members.of("type", "tool_result")
                .and("tool_use_id", answered.id())
                .and("content", message.text());
    }
}

package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** The text of a message. */
final class Texts {

    private Texts() {}

    /** A string, or what the parts of an array have as {@code text}. */
    static String of(JsonNode content) {
        if (content.isTextual()) {
            return content.textValue();
        }
        StringJoiner all = new StringJoiner("\n").setEmptyValue("");
        for (JsonNode part : content) {
            if (part.path("text").isTextual()) {
                all.add(part.path("text").textValue());
            }
        }
        return all.toString();
    }
}

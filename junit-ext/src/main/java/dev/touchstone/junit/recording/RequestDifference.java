package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.assertions.message.Untrusted;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What differs between a recorded request and the one asked for, field by field. */
final class RequestDifference {

    private static final ObjectMapper JSON = new ObjectMapper(JsonLine.FACTORY);
    private static final int MOST_LINES = 8;
    private static final int MOST_REQUESTS = 1_000;
    private static final int LONGEST = 60;

    private final List<String> lines = new ArrayList<>();

    private RequestDifference() {}

    /** To the recorded request that differs in the fewest fields, and of several such, in the least text. */
    static List<String> ofNearest(Collection<String> recorded, String asked) {
        JsonNode now = read(asked);
        List<String> nearest = recorded.stream()
                .limit(MOST_REQUESTS)
                .map(request -> of(read(request), now))
                .min(Comparator.<List<String>>comparingInt(List::size)
                        .thenComparingInt(lines -> String.join("", lines).length()))
                .orElseGet(List::of);
        if (nearest.size() <= MOST_LINES) {
            return nearest;
        }
        List<String> shown = new ArrayList<>(nearest.subList(0, MOST_LINES));
        shown.add("and " + (nearest.size() - MOST_LINES) + " more");
        return shown;
    }

    private static List<String> of(JsonNode before, JsonNode now) {
        RequestDifference difference = new RequestDifference();
        difference.compare("", before, now);
        return difference.lines;
    }

    private void compare(String path, JsonNode before, JsonNode now) {
        if (before.equals(now)) {
            return;
        }
        if (before.isObject() && now.isObject()) {
            compareMembers(path, before, now);
        } else if (before.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
                compare(element(path, i, before.path(i), now.path(i)), before.path(i), now.path(i));
            }
        } else if (before.isTextual() && now.isTextual()) {
            lines.add(path + new TextDifference(before.asText(), now.asText()));
        } else {
            lines.add(path + ": " + shown(before) + " → " + shown(now));
        }
    }

    private void compareMembers(String path, JsonNode before, JsonNode now) {
        TreeSet<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> compare(member(path, name), before.path(name), now.path(name)));
    }

    private static String member(String path, String name) {
        String shown = Untrusted.line(name, LONGEST);
        if (path.isEmpty()) {
            return shown;
        }
        return path.endsWith(")") && name.equals("text") ? path : path + "." + shown;
    }

    /** Messages are known by who speaks. */
    private static String element(String path, int index, JsonNode before, JsonNode now) {
        JsonNode role = now.isMissingNode() ? before.path("role") : now.path("role");
        return path + "[" + index + "]" + (role.isTextual() ? " (" + role.asText() + ")" : "");
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "(absent)";
        }
        JsonNode content = value.path("text").isTextual() ? value.path("text") : value;
        return content.isTextual()
                ? "'" + Untrusted.line(content.asText(), LONGEST) + "'"
                : Untrusted.line(content.toString(), LONGEST);
    }

    private static JsonNode read(String request) {
        try {
            return JSON.readTree(request);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

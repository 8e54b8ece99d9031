package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer may be besides text: {@code tools:} and {@code responseSchema:} of a version.
 *
 * @param version the whole version
 */
record AnsweringSection(Section version) {

    List<Tool> tools() {
        List<Tool> tools = new ArrayList<>();
        Set<String> names = new HashSet<>();
        version.get("tools").map(this::elements).orElse(List.of()).forEach(node -> {
            Section section = Section.of(version.source(), "a tool of " + version.name(), node)
                    .allowing("description", "name", "parameters");
            Tool tool = tool(section);
            if (!names.add(tool.name())) {
                throw refused(
                        section.place("name"), "two tools are named " + Excerpt.of(tool.name()), "rename one of them.");
            }
            tools.add(tool);
        });
        return tools;
    }

    Optional<Map<String, Object>> responseSchema() {
        return version.section("responseSchema").map(schema -> object(schema, "responseSchema of " + version.name()));
    }

    private List<Node> elements(Node node) {
        if (!(node.value() instanceof List<?> list)) {
            throw refused(
                    version.place("tools"),
                    "tools of " + version.name() + " is " + node.kind() + ", not a list",
                    "write '- name: …' for each tool.");
        }
        return list.stream().map(Node.class::cast).toList();
    }

    private Tool tool(Section section) {
        String name = section.text("name").orElseThrow(() -> without(section, "name"));
        String description = section.text("description").orElseThrow(() -> without(section, "description"));
        Map<String, Object> parameters = section.section("parameters")
                .map(schema -> object(schema, "parameters of tool " + Excerpt.of(name)))
                .orElse(Map.of());
        return new Tool(name, description, parameters);
    }

    private static ConfigurationException without(Section tool, String key) {
        return refused(tool.place(), tool.name() + " has no " + key, "add the line '" + key + ": …' to it.");
    }

    // One by one, so that a wrong value is reported with its own line.
    private Map<String, Object> object(Section schema, String name) {
        Map<String, Object> object = new LinkedHashMap<>();
        schema.members().forEach((key, node) -> object.put(key, value(node, name)));
        return object;
    }

    private Object value(Node node, String name) {
        try {
            @Nullable Object frozen = JsonValues.frozen(node.plain());
            if (frozen != null) {
                return frozen;
            }
        } catch (IllegalArgumentException e) {
            throw inexact(node, name + ": a value " + e.getMessage());
        }
        throw inexact(node, name + ": a value is missing");
    }

    private ConfigurationException inexact(Node node, String problem) {
        return refused(
                version.source() + ":" + node.line(),
                problem,
                "write a value that JSON keeps exactly; text needs quotes.");
    }

    private static ConfigurationException refused(String place, String problem, String fix) {
        return new ConfigurationException(Explanation.of(place + ": " + problem).fix(fix));
    }
}

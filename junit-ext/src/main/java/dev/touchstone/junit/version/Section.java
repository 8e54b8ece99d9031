package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A mapping of a YAML or JSON file, read by its legal keys; every problem is told with file and line.
 *
 * @param name what it is, for messages: {@code "version refund-v2"}
 */
public record Section(String source, String name, int line, Map<String, Node> members) {

    /**
     * The whole of a file.
     *
     * @param source its name, for messages and for how it is written: JSON if it ends with {@code .json}, else YAML
     * @throws ConfigurationException if it is empty, malformed, not in UTF-8 or no mapping
     */
    public static Section file(String source, InputStream content) {
        return of(source, "the file", Document.read(source, Utf8.text(source, content)));
    }

    /**
     * A mapping of a file.
     *
     * @throws ConfigurationException if {@code node} is no mapping
     */
    public static Section of(String source, String name, Node node) {
        if (!(node.value() instanceof Map<?, ?> map)) {
            throw new ConfigurationException(
                    Explanation.of(source + ":" + node.line() + ": " + name + " is " + node.kind() + ", not a mapping")
                            .fix("write 'key: value' lines."));
        }
        Map<String, Node> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put((String) key, (Node) member));
        return new Section(source, name, node.line(), members);
    }

    /**
     * Itself.
     *
     * @throws ConfigurationException if a key is none of {@code legal}
     */
    public Section allowing(String... legal) {
        KnownNames known = new KnownNames(List.of(legal));
        members.forEach((key, value) -> {
            if (!known.names().contains(key)) {
                throw new ConfigurationException(
                        Explanation.of(at(value) + "unknown key '" + Excerpt.of(key) + "' in " + name)
                                .fact("legal keys", known.listed())
                                .why("a key that is not read would look as if it had an effect.")
                                .fix(known.didYouMean(key) + "Correct or remove it."));
            }
        });
        return this;
    }

    /** The value of a key, if it is there. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /**
     * The mapping under a key, if it is there.
     *
     * @throws ConfigurationException if the value is no mapping
     */
    public Optional<Section> section(String key) {
        return get(key).map(node -> of(source, key + " of " + name, node));
    }

    /**
     * The text under a key, if it is there.
     *
     * @throws ConfigurationException if the value is anything but text
     */
    public Optional<String> text(String key) {
        return get(key).map(node -> text(key, node));
    }

    /** The values without places. */
    @SuppressWarnings("unchecked") // the keys of a mapping are text
    Map<String, Object> plain() {
        return (Map<String, Object>) Objects.requireNonNull(new Node(line, members).plain());
    }

    /** {@code file:line} of the mapping. */
    public String place() {
        return source + ":" + line;
    }

    /** {@code file:line} of a member, or of the mapping if there is no such member. */
    public String place(String key) {
        return get(key).map(node -> source + ":" + node.line()).orElseGet(this::place);
    }

    private String at(Node node) {
        return source + ":" + node.line() + ": ";
    }

    private String text(String key, Node node) {
        if (node.value() instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new ConfigurationException(
                Explanation.of(at(node) + key + " of " + name + " is " + node.kind() + ", not text")
                        .fix(
                                node.value() instanceof Number || node.value() instanceof Boolean
                                        ? "put it in quotes: " + key + ": \"" + node.value() + "\""
                                        : "write " + key + ": and a text."));
    }
}

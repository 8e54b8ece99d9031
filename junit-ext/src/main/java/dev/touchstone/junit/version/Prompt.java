package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One version of a prompt: the file {@code ID@VERSION.md}, whose whole text is the system message. {@code {{field}}} takes the golden
 * case's field, blanks inside the braces allowed, one pass, no logic; a value that contains {@code {{x}}} is not rendered again.
 *
 * @param id the name before the {@code @}
 * @param version the semantic version after it
 * @param template the content, without byte order mark, lines ending in {@code \n}
 * @param source the file it came from, for messages; no part of the digest
 */
public record Prompt(String id, String version, String template, String source) {

    private static final String INPUT = "input";

    /**
     * Normalises the template and checks the version.
     *
     * @throws ConfigurationException if the version is no semantic version, or id or template are blank
     */
    public Prompt {
        template = Utf8.normalised(template);
        requireVersion(id, version, source);
        requireText(template, source);
    }

    /**
     * Reads a prompt from the class path.
     *
     * @throws ConfigurationException if the file is missing, empty, not UTF-8 or not named {@code NAME@1.2.0.md}
     */
    public static Prompt read(String location, Resources resources) {
        PromptName name = PromptName.of(location);
        InputStream content = resources.open(location).orElseThrow(() -> missing(location, "class path"));
        return new Prompt(name.id(), name.version(), Utf8.text(location, content), location);
    }

    /**
     * Reads a prompt from the file system.
     *
     * @throws ConfigurationException if the file is missing, empty, not UTF-8 or not named {@code NAME@1.2.0.md}
     */
    public static Prompt read(Path file) {
        PromptName name = PromptName.of(file.toString());
        try {
            String template = Utf8.text(file.toString(), Files.newInputStream(file));
            return new Prompt(name.id(), name.version(), template, file.toString());
        } catch (NoSuchFileException e) {
            throw missing(file.toString(), "file system");
        } catch (IOException e) {
            throw Utf8.unreadable(file.toString(), e);
        }
    }

    /** {@code sha256:} and 64 hexadecimal digits of the template in UTF-8: what {@code sha256sum} prints for a file with Unix line ends. */
    public String digest() {
        return CanonicalJson.digest(template);
    }

    /** Every {@code {{field}}}, in order of appearance, repetitions included. */
    public List<Placeholder> placeholders() {
        return new Template(template).placeholders();
    }

    /** Whether {@code {{input}}} stands in the template; if not, the input is a user message of its own. */
    public boolean takesInput() {
        return placeholders().stream()
                .anyMatch(placeholder -> placeholder.name().equals(INPUT));
    }

    /**
     * The template with its fields filled in.
     *
     * @throws ConfigurationException if a placeholder is no key of {@code fields}
     */
    public String render(Map<String, String> fields) {
        check(fields.keySet());
        return new Template(template).render(field -> fields.getOrDefault(field, ""));
    }

    /**
     * Checks every placeholder before any call is made.
     *
     * @throws ConfigurationException if a placeholder is none of {@code knownFields}: file, line and the known ones
     */
    public void check(Set<String> knownFields) {
        List<Placeholder> unknown = placeholders().stream()
                .filter(placeholder -> !knownFields.contains(placeholder.name()))
                .toList();
        if (!unknown.isEmpty()) {
            throw unknown(unknown, KnownNames.of(new TreeSet<>(knownFields)));
        }
    }

    private ConfigurationException unknown(List<Placeholder> unknown, KnownNames known) {
        Placeholder first = unknown.get(0);
        String field = "{{" + Excerpt.of(first.name()) + "}}";
        Explanation explanation =
                Explanation.of(source + ":" + first.line() + ": " + field + " is no field of the golden cases");
        if (unknown.size() > 1) {
            explanation = explanation.fact(
                    "unknown", unknown.stream().limit(20).map(this::located).collect(Collectors.joining("\n")));
        }
        return new ConfigurationException(explanation
                .fact("known", known.listed())
                .why("the model would be sent the braces instead of a value.")
                .fix(known.didYouMean(first.name()) + "Use a known field, or add the field to every case."));
    }

    private String located(Placeholder placeholder) {
        return source + ":" + placeholder.line() + "  {{" + Excerpt.of(placeholder.name()) + "}}";
    }

    private static void requireVersion(String id, String version, String source) {
        if (id.isBlank() || !PromptName.isSemantic(version)) {
            throw new ConfigurationException(Explanation.of(source + ": prompt '" + Excerpt.of(id) + "' version '"
                            + Excerpt.of(version) + "': no semantic version")
                    .fix("give it a name and a version such as 1.0.0."));
        }
    }

    private static void requireText(String template, String source) {
        if (template.isBlank()) {
            throw new ConfigurationException(Explanation.of(source + ": the prompt is empty")
                    .why("an empty system message is a different request from none.")
                    .fix("write the prompt, or remove it from the version."));
        }
    }

    private static ConfigurationException missing(String location, String where) {
        return new ConfigurationException(Explanation.of(location + ": no such prompt file on the " + where)
                .fix("create " + (where.startsWith("class") ? "src/test/resources/" : "") + location
                        + ", or correct the name."));
    }
}

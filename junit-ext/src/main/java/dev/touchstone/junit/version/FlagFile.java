package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A file of feature flags as flagd reads them (JSON, or YAML of the same shape): the very file that routes production.
 *
 * <pre>{@code
 * {"flags": {"support-bot": {
 *   "state": "ENABLED",
 *   "defaultVariant": "refund-v1",
 *   "variants": {
 *     "refund-v1": {"provider": "openai", "model": "gpt-x", "prompt": "prompts/refund@1.0.0.md"},
 *     "refund-v2": {"provider": "openai", "model": "gpt-y", "prompt": "prompts/refund@1.0.0.md"}}}}}
 * }</pre>
 */
public final class FlagFile {

    private final Section file;
    private final Section flags;
    private final Resources resources;

    private FlagFile(Section file, Resources resources) {
        this.file = file;
        this.flags = flags(file);
        this.resources = resources;
    }

    /**
     * Reads the file.
     *
     * @param location on the class path, or wherever {@code resources} looks; the prompts its variants name are read from there too
     * @throws ConfigurationException if there is no such file, it is malformed, or it has no flags
     */
    public static FlagFile open(String location, Resources resources) {
        InputStream content = resources.open(location).orElseThrow(() -> missing(location));
        Node root = Document.read(location, Utf8.text(location, content));
        return new FlagFile(Section.of(location, "the file", root), resources);
    }

    /**
     * The variants of one flag, every one a model version, the default variant being the baseline.
     *
     * @throws ConfigurationException if the flag is missing or disabled, has no variants or no default variant, or a variant is no whole
     *     model version; it names the file, the line and the fix
     */
    public static VersionSet read(String flag, String location, Resources resources) {
        return open(location, resources).flag(flag).requireEnabled().versions();
    }

    /**
     * What a flag has served, as the model version it is.
     *
     * @param variant its name
     * @param value as the flag's file has it
     * @throws ConfigurationException if it is no whole model version
     */
    public static ModelVersion variant(String flag, String variant, Map<String, Object> value, Resources prompts) {
        String source = "flag " + Excerpt.of(flag) + ".json"; // JSON is how it is written here, wherever it came from
        byte[] written = JsonWriter.compact(Map.of(variant, value)).getBytes(StandardCharsets.UTF_8);
        Section served = Section.file(source, new ByteArrayInputStream(written));
        return new VersionDocument(source, prompts)
                .versions(served, new Section(source, flag, 1, Map.of()))
                .get(0);
    }

    /**
     * The flag of that name.
     *
     * @throws ConfigurationException if there is none; names the nearest
     */
    public Flag flag(String name) {
        Node node = flags.get(name).orElseThrow(() -> unknown(name));
        return new Flag(name, Section.of(file.source(), "flag " + Excerpt.of(name), node), resources);
    }

    /** The flags that have a variant with a {@code model}, in the order of the file: a file may hold switches of other kinds too. */
    public List<Flag> flagsOfVersions() {
        return flags.members().keySet().stream()
                .map(this::flag)
                .filter(Flag::routesVersions)
                .toList();
    }

    /** The others, by name: whoever meant one of them to route versions should hear of it. */
    public List<String> otherFlags() {
        return flags.members().keySet().stream()
                .filter(name -> !flag(name).routesVersions())
                .toList();
    }

    /** {@code $evaluators}: targeting written once, referred to by {@code $ref}; values as JSON has them. */
    public Map<String, Object> evaluators() {
        return file.section("$evaluators").map(Section::plain).orElse(Map.of());
    }

    private static Section flags(Section file) {
        return file.section("flags")
                .filter(section -> !section.members().isEmpty())
                .orElseThrow(
                        () -> new ConfigurationException(Explanation.of(file.place("flags") + ": the file has no flags")
                                .fix("write the flags under \"flags\", as flagd reads them.")));
    }

    private ConfigurationException unknown(String name) {
        KnownNames known = KnownNames.of(flags.members().keySet());
        return new ConfigurationException(
                Explanation.of(flags.place() + ": there is no flag '" + Excerpt.of(name) + "'")
                        .fact("known", known.listed())
                        .fix(known.didYouMean(name) + "Name a flag of the file, or add it."));
    }

    private static ConfigurationException missing(String location) {
        return new ConfigurationException(Explanation.of(Excerpt.of(location, 200) + ": no such file of flags")
                .fact("where", "on the class path of the tests")
                .fix(
                        "name the file from its root, without a leading slash; the folder it is in can be made a test resource"
                                + " folder of the build."));
    }
}

package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The model versions one declaration names, in its order; never empty, names and digests unique.
 *
 * @param name the name after {@code @ModelVersions}
 * @param versions in the order declared
 * @param baselineName the version in production, if one is named
 * @param source the file or annotation, for messages
 */
public record VersionSet(String name, List<ModelVersion> versions, Optional<String> baselineName, String source) {

    private static final String INLINE = "inline";

    /**
     * Checks the versions against each other.
     *
     * @throws ConfigurationException if there are no versions, two are the same, or the baseline is none of them
     */
    public VersionSet {
        versions = List.copyOf(versions);
        new VersionChecks(source, ignored -> source).check(versions, baselineName);
    }

    /**
     * Versions declared in code.
     *
     * @throws ConfigurationException if there are no versions, two are the same, or the baseline is none of them
     */
    public static VersionSet inline(List<ModelVersion> versions, Optional<String> baseline) {
        return new VersionSet(INLINE, versions, baseline, "inline versions");
    }

    /** The version in production, if one is named. */
    public Optional<ModelVersion> baseline() {
        return baselineName.map(this::get);
    }

    /**
     * The baseline where a requirement compares with one.
     *
     * @param why what needs it, for the message: {@code "@NoRegression on RefundTests.window"}
     * @throws ConfigurationException if no baseline is named
     */
    public ModelVersion requireBaseline(String why) {
        return baseline()
                .orElseThrow(() -> new ConfigurationException(
                        Explanation.of(source + ": no baseline is named, and " + why + " needs one")
                                .fact("versions", known().listed())
                                .why("a candidate is compared with the version in production.")
                                .fix(baselineFix())));
    }

    /**
     * The version of that name.
     *
     * @throws ConfigurationException if there is no version of that name; lists those there are
     */
    public ModelVersion get(String name) {
        return find(name)
                .orElseThrow(() -> new ConfigurationException(
                        Explanation.of(source + ": there is no version '" + Excerpt.of(name) + "'")
                                .fact("known", known().listed())
                                .fix(known().didYouMean(name) + "Use a known name, or declare the version.")));
    }

    /**
     * The versions named, in the order asked for; a name given twice counts once.
     *
     * @throws ConfigurationException if {@code names} is empty or names an unknown version
     */
    public List<ModelVersion> select(List<String> names) {
        if (names.isEmpty()) {
            throw new ConfigurationException(Explanation.of(source + ": no version is selected")
                    .fact("known", known().listed())
                    .why("a run that judges nothing must not be green.")
                    .fix("name at least one version, or remove touchstone.versions to run all of them."));
        }
        List<ModelVersion> selected = new ArrayList<>();
        new LinkedHashSet<>(names).forEach(chosen -> selected.add(get(chosen)));
        return List.copyOf(selected);
    }

    private Optional<ModelVersion> find(String wanted) {
        return versions.stream()
                .filter(version -> version.name().equals(wanted))
                .findFirst();
    }

    private KnownNames known() {
        return new KnownNames(versions.stream().map(ModelVersion::name).toList());
    }

    private String baselineFix() {
        String first = versions.get(0).name();
        return name.equals(INLINE)
                ? "write baseline = true on the @Version in production."
                : "add the line 'baseline: " + first + "' to " + source
                        + ", with the name of the version in production.";
    }
}

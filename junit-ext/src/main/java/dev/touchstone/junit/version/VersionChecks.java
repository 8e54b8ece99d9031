package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What must hold between the versions of one set.
 *
 * @param source the file or annotation
 * @param place where the version of a name is declared, with the line if there is one
 */
record VersionChecks(String source, UnaryOperator<String> place) {

    void check(List<ModelVersion> versions, Optional<String> baseline) {
        if (versions.isEmpty()) {
            throw noVersions(source);
        }
        uniqueNames(versions);
        uniqueDigests(versions);
        baseline.ifPresent(name -> requireKnown(name, versions, source));
    }

    static ConfigurationException noVersions(String source) {
        return new ConfigurationException(Explanation.of(source + ": no versions are declared")
                .why("a run that judges nothing must not be green.")
                .fix("declare at least one version with its model."));
    }

    static void requireKnown(String baseline, List<ModelVersion> versions, String place) {
        KnownNames known =
                new KnownNames(versions.stream().map(ModelVersion::name).toList());
        if (!known.names().contains(baseline)) {
            throw new ConfigurationException(
                    Explanation.of(place + ": the baseline '" + Excerpt.of(baseline) + "' is no declared version")
                            .fact("versions", known.listed())
                            .fix(known.didYouMean(baseline) + "Name a declared version."));
        }
    }

    // Versions are kept in files of their name, and some file systems ignore case.
    private void uniqueNames(List<ModelVersion> versions) {
        Map<String, String> seen = new HashMap<>();
        for (ModelVersion version : versions) {
            String other = seen.putIfAbsent(version.name().toLowerCase(Locale.ROOT), version.name());
            if (other != null) {
                throw sameName(version.name(), other);
            }
        }
    }

    private ConfigurationException sameName(String name, String other) {
        String problem = name.equals(other)
                ? "two versions are named " + name
                : "the names " + other + " and " + name + " differ only in case";
        return new ConfigurationException(Explanation.of(place.apply(name) + ": " + problem)
                .why("results, recordings and baselines are kept under the name, also where file names ignore case.")
                .fix("rename one of them."));
    }

    private void uniqueDigests(List<ModelVersion> versions) {
        Map<String, ModelVersion> seen = new HashMap<>();
        for (ModelVersion version : versions) {
            ModelVersion other = seen.putIfAbsent(version.digest(), version);
            if (other != null) {
                throw sameDigest(version, other);
            }
        }
    }

    private ConfigurationException sameDigest(ModelVersion version, ModelVersion other) {
        return new ConfigurationException(Explanation.of(
                        place.apply(version.name()) + ": " + version + " and " + other + " are the same version")
                .fact(other.name(), place.apply(other.name()))
                .fact("digest", version.digest())
                .why("provider, model, prompt and parameters are equal, so comparing the two would measure chance.")
                .fix("remove one of them, or change what was meant to differ."));
    }
}

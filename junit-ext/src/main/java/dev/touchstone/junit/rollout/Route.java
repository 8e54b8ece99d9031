package dev.touchstone.junit.rollout;

import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.Flag;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.VersionSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A version that traffic can reach.
 *
 * @param place {@code file:line} of the variant
 * @param name flag and variant, for messages
 * @param digest of the version
 * @param share of all traffic, 0 to 1; empty where that depends on who asks
 */
record Route(String place, String name, String digest, OptionalDouble share) {

    /** Those of one enabled flag: the default variant, and what its targeting can lead to. */
    static List<Route> of(Flag flag, FlagFile file) {
        VersionSet versions = flag.versions();
        ModelVersion baseline = versions.baseline().orElseThrow();
        List<String> names =
                versions.versions().stream().map(ModelVersion::name).toList();
        Set<String> reachable = new LinkedHashSet<>(Set.of(baseline.name()));
        reachable.addAll(Targeting.reachable(flag, names, file.evaluators()));
        List<Route> routes = new ArrayList<>();
        reachable.forEach(variant -> routes.add(new Route(
                flag.place(variant),
                "flag " + Excerpt.of(flag.name()) + ", variant " + Excerpt.of(variant),
                versions.get(variant).digest(),
                share(flag, variant, baseline.name()))));
        return routes;
    }

    String shown() {
        return name + ", " + digest
                + (share.isPresent() ? "" : ", its share of the traffic depends on who asks and was not compared");
    }

    /** Known only where one distribution, or nothing, decides for everybody. */
    private static OptionalDouble share(Flag flag, String variant, String defaultVariant) {
        Map<String, Object> rule = flag.targeting().orElse(Map.of());
        if (rule.isEmpty()) {
            return OptionalDouble.of(variant.equals(defaultVariant) ? 1 : 0);
        }
        return rule.entrySet().stream()
                .filter(entry -> rule.size() == 1 && Fractions.OPERATORS.contains(entry.getKey()))
                .filter(entry -> entry.getValue() instanceof List)
                .map(entry -> Fractions.of((List<?>) entry.getValue()).share(variant))
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}

package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.Flag;
import dev.touchstone.junit.version.FlagFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a file that routes production.
 *
 * @param routes that traffic can take
 * @param skipped what nobody is routed by, and why
 * @param findings what could not be looked at
 */
record Routed(List<Route> routes, List<String> skipped, List<Explanation> findings) {

    static Routed by(FlagFile file) {
        Routed routed = new Routed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        file.otherFlags().forEach(name -> routed.skip(name, "none of its variants has a model"));
        file.flagsOfVersions().forEach(flag -> routed.add(flag, file));
        return routed;
    }

    private void add(Flag flag, FlagFile file) {
        try {
            if (flag.isEnabled()) {
                routes.addAll(Route.of(flag, file));
            } else {
                skip(flag.name(), "it is DISABLED");
            }
        } catch (ConfigurationException e) {
            findings.add(e.explanation());
        }
    }

    private void skip(String flag, String why) {
        skipped.add("flag " + Excerpt.of(flag) + ": " + why);
    }

    boolean isNothing() {
        return routes.isEmpty() && findings.isEmpty();
    }
}

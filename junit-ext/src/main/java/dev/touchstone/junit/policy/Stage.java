package dev.touchstone.junit.policy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A gate on the way to all of the traffic, and what it asks for.
 *
 * @param name one of {@link #NAMES}
 * @param alpha the largest probability of a false red of the whole build, above 0 and below 0.5; empty: the build's own
 * @param tolerance the widest margin a {@code @NoRegression} may tolerate, above 0 and below 1: 0.02 is two points; empty: any
 * @param inconclusive what becomes of what could not be decided; {@code fail} by default
 * @param authority what a live pass here authorises
 */
public record Stage(
        String name, OptionalDouble alpha, OptionalDouble tolerance, Inconclusive inconclusive, Authority authority) {

    /** In the order of a rollout. */
    public static final List<String> NAMES = List.of("pre-merge", "pre-canary", "pre-full");

    /**
     * What a live pass authorises.
     *
     * @param maxAge for how long; 30 days by default
     * @param maxExposure the share of the traffic, 0 (none, the default) to 1
     * @param slices of the traffic it is meant for; {@code *}, the default: all
     */
    public record Authority(Duration maxAge, double maxExposure, List<String> slices) {

        /** Nothing. */
        public static final Authority NONE = new Authority(Duration.ofDays(30), 0, List.of("*"));

        /** Keeps a copy of the slices. */
        public Authority {
            slices = List.copyOf(slices);
        }
    }

    Map<String, Object> canonical() {
        Map<String, Object> written = new LinkedHashMap<>();
        alpha.ifPresent(rate -> written.put("alpha", rate));
        tolerance.ifPresent(margin -> written.put("tolerance", margin));
        written.put("inconclusive", inconclusive.word());
        written.put("maxAge", authority.maxAge().toString());
        written.put("maxExposure", authority.maxExposure());
        written.put("slices", authority.slices());
        return written;
    }
}

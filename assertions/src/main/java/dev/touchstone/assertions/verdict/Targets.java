package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Target;

/** What a target means for a plan and for the words. */
final class Targets {

    private Targets() {}

    /**
     * Samples from one look to the next. Cases that are a sample are asked once each, so every answer is independent of the
     * others and one may look at any time; the same cases again are fair over whole rounds only.
     */
    static int looksEvery(Requirement requirement, int cases) {
        return requirement.target() == Target.POPULATION ? 1 : cases;
    }

    static String over(Target target) {
        return target == Target.POPULATION ? " over all inputs" : "";
    }
}

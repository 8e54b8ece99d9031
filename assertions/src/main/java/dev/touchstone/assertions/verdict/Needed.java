package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.MoreData;
import java.util.Optional;

/**
 * What it takes to decide: in samples, in pairs for a comparison in turn, in golden cases for trials that are over.
 *
 * @param fixedPlan what a plan of fixed size needs for the same error rates
 * @param expected so many more are expected to decide, an estimate; 0 when decided or not known
 * @param atMost so many more decide in any case; 0 when decided or when nothing is promised
 * @param moreData more cases or more samples of each, where answers say how cases vary
 */
public record Needed(int fixedPlan, long expected, long atMost, Optional<MoreData> moreData) {

    static Needed nothing(int fixedPlan) {
        return new Needed(fixedPlan, 0, 0, Optional.empty());
    }

    static Needed atMost(int fixedPlan, long further) {
        return new Needed(fixedPlan, 0, further, Optional.empty());
    }

    static Needed about(int fixedPlan, long further) {
        return new Needed(fixedPlan, further, 0, Optional.empty());
    }

    /** The most where there is one, else the estimate; 0 when decided or not known. */
    public long toDecide() {
        return atMost > 0 ? atMost : expected;
    }
}

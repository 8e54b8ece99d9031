package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.MoreData;

/** More cases or more samples of each, in words. */
final class MoreDataWords {

    private MoreDataWords() {}

    /**
     * {@code about 51 more golden cases with 10 samples each, or about 34 samples of each of these 40}; of samples nothing
     * where each case was asked once, for then nobody knows what they would add.
     *
     * @param cases there are
     */
    static String of(MoreData more, long cases) {
        long each = more.moreCases().samplesPerCase();
        String further = "about " + Decimals.plural(more.moreCases().cases() - cases, "more golden case");
        if (each == 1) {
            return further;
        }
        return further + " with " + Decimals.plural(each, "sample") + " each"
                + more.moreSamples()
                        .map(design -> ", or about " + Decimals.plural(design.samplesPerCase(), "sample")
                                + " of each of these " + Decimals.count(cases))
                        .orElse(" (no number of samples of these " + Decimals.count(cases) + " suffices)");
    }
}

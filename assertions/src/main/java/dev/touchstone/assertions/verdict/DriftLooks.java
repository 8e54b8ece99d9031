package dev.touchstone.assertions.verdict;

import java.util.List;

/**
 * When drift is looked at: after so many whole rounds, and twice and four times as many; each look spends a third of
 * both error rates (Bonferroni), so that looking again costs no honesty.
 *
 * @param cases of one round
 * @param rounds at which it looks, ascending
 */
record DriftLooks(int cases, List<Integer> rounds) {

    private static final int LOOKS = 3;

    static DriftLooks of(int samples, int cases) {
        int first = Math.max(1, (samples + cases - 1) / cases);
        return new DriftLooks(cases, List.of(first, Math.multiplyExact(2, first), Math.multiplyExact(4, first)));
    }

    static ErrorRates share(ErrorRates rates) {
        return new ErrorRates(rates.alpha() / LOOKS, rates.beta() / LOOKS);
    }

    boolean looksAfter(int round) {
        return rounds.contains(round);
    }

    int first() {
        return Math.multiplyExact(rounds.get(0), cases);
    }

    int cap() {
        return Math.multiplyExact(rounds.get(rounds.size() - 1), cases);
    }
}

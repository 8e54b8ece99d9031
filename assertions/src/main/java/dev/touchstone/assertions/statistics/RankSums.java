package dev.touchstone.assertions.statistics;

/**
 * The distribution of the sum of doubled midranks of the first sample when all ways to deal them out are equally likely.
 *
 * @param probability of every sum
 * @param doubledMean twice the mean of the sum
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record RankSums(double[] probability, long doubledMean) {

    /** Adds one rank after the other to sums of every number of chosen ranks. */
    static RankSums of(Midranks ranks) {
        int chosen = ranks.first().length;
        long[] all = new long[ranks.samples()];
        System.arraycopy(ranks.first(), 0, all, 0, chosen);
        System.arraycopy(ranks.second(), 0, all, chosen, ranks.second().length);
        int most = (int) java.util.Arrays.stream(all).sum();
        double[][] ways = new double[chosen + 1][most + 1];
        ways[0][0] = 1;
        for (int seen = 0; seen < all.length; seen++) {
            for (int k = Math.min(chosen, seen + 1); k >= 1; k--) {
                add(ways[k - 1], ways[k], (int) all[seen]);
            }
        }
        double total = java.util.Arrays.stream(ways[chosen]).sum();
        double[] probability =
                java.util.Arrays.stream(ways[chosen]).map(way -> way / total).toArray();
        return new RankSums(probability, 2L * chosen * (all.length + 1));
    }

    private static void add(double[] fewer, double[] more, int rank) {
        for (int sum = more.length - 1; sum >= rank; sum--) {
            more[sum] += fewer[sum - rank];
        }
    }

    double p(long sum, Tail tail) {
        return switch (tail) {
            case LESS -> between(0, sum);
            case GREATER -> between(sum, probability.length - 1);
            case TWO_SIDED -> asFarAs(Math.abs(2 * sum - doubledMean));
        };
    }

    /** Sums at least as far from the mean on either side. */
    private double asFarAs(long doubledDistance) {
        double p = 0;
        for (int sum = 0; sum < probability.length; sum++) {
            p += Math.abs(2L * sum - doubledMean) >= doubledDistance ? probability[sum] : 0;
        }
        return Math.min(1, p);
    }

    private double between(long from, long to) {
        double p = 0;
        for (int sum = (int) from; sum <= to; sum++) {
            p += probability[sum];
        }
        return Math.min(1, p);
    }
}

package dev.touchstone.assertions.statistics;

/** The stakes of {@link PairedBet}: those at which the logarithm of the wealth grows fastest under the design. */
record DesignStakes(double margin, double reject, double accept) {

    /** A greater stake could lose nearly everything to one unlucky pair and never recover. */
    private static final double GREATEST = 0.5;

    static DesignStakes of(double margin, double discordance) {
        double accept = Bisection.last(stake -> growth(stake, margin, discordance) > 0, 0, GREATEST);
        return new DesignStakes(margin, Math.min(margin / discordance, GREATEST), accept);
    }

    /** The slope, in the stake, of E[ln(1 + stake (D + margin))] when better and worse pairs are equally frequent. */
    private static double growth(double stake, double margin, double discordance) {
        return discordance / 2 * slope(stake, margin + 1)
                + (1 - discordance) * slope(stake, margin)
                + discordance / 2 * slope(stake, margin - 1);
    }

    private static double slope(double stake, double gain) {
        return gain / (1 + stake * gain);
    }
}

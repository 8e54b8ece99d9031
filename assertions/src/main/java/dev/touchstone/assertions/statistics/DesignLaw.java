package dev.touchstone.assertions.statistics;

/**
 * The observations that a bet against the unacceptable mean is planned for, when the true mean is acceptable: the least
 * favourable law of a given variance.
 *
 * <p>Among symmetric laws E[ln(1 + stake (X - unacceptable))] is least on three points, the mean and the two ends; among
 * all laws, since the logarithm has a positive third derivative, on the lowest value and one other (Karlin and Studden
 * 1966, ch. 3).
 *
 * @param loss the low point − unacceptable, negative
 * @param lossMass its probability
 * @param usual the middle point − unacceptable
 * @param gain the high point − unacceptable
 * @param gainMass its probability, 0 where there are only two points
 */
record DesignLaw(double loss, double lossMass, double usual, double gain, double gainMass) {

    static DesignLaw of(MeanDesign design, double variance) {
        double possible = Math.min(variance, design.mostVariance());
        return design.symmetric() ? symmetric(design, possible) : lopsided(design, possible);
    }

    private static DesignLaw symmetric(MeanDesign design, double variance) {
        double reach = Math.sqrt(design.mostVariance());
        double mass = variance / (reach * reach) / 2;
        return new DesignLaw(design.gap() - reach, mass, design.gap(), design.gap() + reach, mass);
    }

    private static DesignLaw lopsided(MeanDesign design, double variance) {
        double below = design.acceptable() - design.lowest();
        double usual = design.gap() + variance / below;
        return new DesignLaw(design.gap() - below, variance / (variance + below * below), usual, usual, 0);
    }

    double usualMass() {
        return Math.max(0, 1 - lossMass - gainMass);
    }

    /** The mean of the logarithm of the wealth that one observation adds. */
    double growth(double stake) {
        return lossMass * Math.log1p(stake * loss)
                + usualMass() * Math.log1p(stake * usual)
                + gainMass * Math.log1p(stake * gain);
    }

    /** The standard deviation of the same. */
    double deviation(double stake) {
        double mean = growth(stake);
        return Math.sqrt(lossMass * square(Math.log1p(stake * loss) - mean)
                + usualMass() * square(Math.log1p(stake * usual) - mean)
                + gainMass * square(Math.log1p(stake * gain) - mean));
    }

    /**
     * The stake, at most {@code greatest}, at which the wealth grows fastest: the slope Σ mass y / (1 + stake y) over the
     * three points y, cleared of fractions, is a quadratic with one positive root.
     */
    double bestStake(double greatest) {
        if (loss >= 0) {
            return greatest;
        }
        double mean = lossMass * loss + usualMass() * usual + gainMass * gain;
        double squares = lossMass * square(loss) + usualMass() * square(usual) + gainMass * square(gain);
        double linear = squares - mean * (loss + usual + gain);
        double root = Math.sqrt(linear * linear - 4 * loss * usual * gain * mean);
        return Math.min(greatest, 2 * mean / (linear + root));
    }

    private static double square(double value) {
        return value * value;
    }
}

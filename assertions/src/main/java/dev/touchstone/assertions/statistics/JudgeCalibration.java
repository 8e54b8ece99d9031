package dev.touchstone.assertions.statistics;

/**
 * How a judge graded answers of which people know whether they are right.
 *
 * @param sensitivity of the answers that are right, those the judge passed
 * @param specificity of the answers that are wrong, those the judge failed
 */
public record JudgeCalibration(Proportion sensitivity, Proportion specificity) {

    /**
     * Youden's index J, {@code Se + Sp - 1} (Youden 1950, Cancer 3:32): 1 for a judge without error, 0 for one that tosses
     * a coin, below 0 for one that is wrong more often than that. The judge shows a change of the pass rate shrunk by J,
     * so it costs 1 / J² as many samples.
     */
    public double youden() {
        return sensitivity.rate() + specificity.rate() - 1;
    }

    /** Whether J is above 0; of any other judge nothing can be concluded. */
    public boolean isInformative() {
        return youden() > 0;
    }

    /**
     * The share of answers that the judge passes when {@code passRate} of them are right, {@code Se p + (1 - Sp)(1 - p)}.
     *
     * @param passRate in [0, 1]
     * @throws IllegalArgumentException if the pass rate is not in [0, 1]
     */
    public double judged(double passRate) {
        Domain.probability("passRate", passRate);
        return sensitivity.rate() * passRate + (1 - specificity.rate()) * (1 - passRate);
    }

    /** The {@linkplain ProportionInterval#clopperPearson exact} interval of the sensitivity. */
    public Interval sensitivityInterval(double confidence) {
        return ProportionInterval.clopperPearson(sensitivity.passes(), sensitivity.n(), confidence);
    }

    /** The {@linkplain ProportionInterval#clopperPearson exact} interval of the specificity. */
    public Interval specificityInterval(double confidence) {
        return ProportionInterval.clopperPearson(specificity.passes(), specificity.n(), confidence);
    }
}

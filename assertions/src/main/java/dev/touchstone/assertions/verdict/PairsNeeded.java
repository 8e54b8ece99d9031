package dev.touchstone.assertions.verdict;

/** What it would take to decide a comparison that stayed open. */
final class PairsNeeded {

    private PairsNeeded() {}

    /**
     * Further pairs if difference and discordance stay as observed; 0 if that is no more than was asked already.
     *
     * <p>A plan's size is proportional to discordance / margin², so the plan is scaled: its margin becomes the larger of
     * the two distances, to "as good" and to "worse by the margin".
     */
    static long more(
            NoRegressionRequirement requirement, int fixedPlan, double difference, double discordance, long pairs) {
        double apart = Math.max(requirement.margin() + difference, -difference);
        double scale = Math.max(discordance, apart) / requirement.discordance();
        double needed = fixedPlan * scale * Math.pow(requirement.margin() / apart, 2);
        return Math.max((long) Math.ceil(needed) - pairs, 0);
    }
}

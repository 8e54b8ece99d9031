package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.JudgeScale;
import dev.touchstone.assertions.statistics.Proportion;
import dev.touchstone.assertions.statistics.SampleSize;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Whether the labels tell enough of a judge, and how many would. */
record JudgeLabels(JudgeCalibration calibration) {

    private static final long MOST_LABELS = 1_000_000;
    private static final double MOST_SAMPLES = 100_000;

    /** Of a size someone could pay for. */
    static boolean isPlannable(Hypotheses hypotheses) {
        return SampleSize.ofOneProportion(hypotheses) <= MOST_SAMPLES;
    }

    /** Of a size someone could pay for. */
    static boolean isPlannable(NoRegressionRequirement r) {
        return SampleSize.ofPairedNonInferiority(
                        r.margin(),
                        r.discordance(),
                        r.rates().alpha(),
                        r.rates().beta())
                <= MOST_SAMPLES;
    }

    /** @throws ConfigurationException if the judge may as well toss a coin */
    void requireBetterThanChance() {
        if (!calibration.isInformative()) {
            throw new ConfigurationException(JudgeFacts.added(
                            Explanation.of("the judge is no better than chance"), calibration)
                    .fact("J", Decimals.score(calibration.youden()) + "   sensitivity + specificity − 1; a coin has 0")
                    .why("a judge that passes wrong answers as often as right ones says nothing about them")
                    .fix("write a better rubric or take another judge; no number of labels makes up for it"));
        }
    }

    /** @throws ConfigurationException if what they leave open is more than the requirement tolerates */
    void requireEnoughFor(PassRateRequirement required) {
        if (JudgedPassRateRequirement.reported(required, calibration).isEmpty()) {
            OptionalLong enough = enough(
                    judge -> JudgedPassRateRequirement.reported(required, judge).isPresent());
            throw new ConfigurationException(
                    reach(required, JudgeFacts.added(Explanation.of(tooFew(required)), calibration))
                            .why("what the labels leave open about the judge is about as much as is tolerated, or more")
                            .fix(fix(enough, "a wider tolerance than " + Decimals.plain(required.tolerance()))));
        }
    }

    /** @throws ConfigurationException if they do not tell the judge from a coin, or hardly do */
    void requireEnoughFor(NoRegressionRequirement required) {
        if (JudgedRegressionRequirement.reported(required, calibration).isEmpty()) {
            OptionalLong enough = enough(judge ->
                    JudgedRegressionRequirement.reported(required, judge).isPresent());
            String margin = Decimals.plain(required.margin());
            throw new ConfigurationException(JudgeFacts.added(
                            Explanation.of("the labels of the judge are too few for a margin of " + margin),
                            calibration)
                    .why("as far as the labels tell, the judge may show hardly anything of a difference")
                    .fix(fix(enough, "a wider margin than " + margin)));
        }
    }

    private static String tooFew(PassRateRequirement required) {
        return "the labels of the judge are too few to tell a pass rate of " + Decimals.plain(required.atLeast())
                + " from " + Decimals.plain(required.unacceptable());
    }

    private Explanation reach(PassRateRequirement required, Explanation told) {
        JudgeScale scale = JudgedPassRateRequirement.scale(required, calibration);
        if (scale instanceof JudgeScale.TooFewLabels few) {
            return told.fact(
                            "at " + Decimals.plain(required.atLeast()),
                            "the judge may report as little as " + Decimals.percent(few.acceptable()))
                    .fact(
                            "at " + Decimals.plain(required.unacceptable()),
                            "the judge may report as much as " + Decimals.percent(few.unacceptable()));
        }
        return told;
    }

    private static String fix(OptionalLong enough, String wider) {
        return enough.isPresent()
                ? "label about " + Decimals.count(enough.getAsLong()) + " right and as many wrong answers, or accept "
                        + wider
                : "take a better judge, or accept " + wider + ": not even " + Decimals.count(MOST_LABELS)
                        + " right and as many wrong answers would do";
    }

    /** Of either kind, to two digits, if the judge goes on erring as often as it did. */
    private OptionalLong enough(Predicate<JudgeCalibration> suffices) {
        long low = 0;
        long high = MOST_LABELS;
        if (!suffices.test(with(high))) {
            return OptionalLong.empty();
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (suffices.test(with(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalLong.of(BigDecimal.valueOf(high)
                .round(new MathContext(2, RoundingMode.UP))
                .longValueExact());
    }

    private JudgeCalibration with(long labels) {
        return new JudgeCalibration(
                atLeast(calibration.sensitivity(), labels), atLeast(calibration.specificity(), labels));
    }

    private static Proportion atLeast(Proportion seen, long labels) {
        return labels <= seen.n() ? seen : new Proportion(Math.round(seen.rate() * labels), labels);
    }
}

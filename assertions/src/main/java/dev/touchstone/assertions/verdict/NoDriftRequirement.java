package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.Locale;
import java.util.Optional;

/**
 * The candidate's answers must be distributed as the baseline's are, within a margin.
 *
 * <p>What counts is how far apart they lie, never that they differ. A candidate that did not change fails at most with
 * probability α, whatever the distributions; one beyond the margin passes with probability β at most where there are
 * many cases, by simulation also where there are few.
 *
 * <pre>{@code
 * NoDriftRequirement.of(Trait.WORDS, 0.2)   // neither a fifth longer nor a fifth shorter
 * NoDriftRequirement.of(Trait.WORDS, 20)    // ConfigurationException: margin = 20.0
 * }</pre>
 *
 * @param distance how far apart answers lie
 * @param trait what of an answer is read; empty where the caller hands over what is compared
 * @param margin the smallest distance that is not acceptable, above 0, below 1
 * @param rates how often the verdict may be wrong
 */
public record NoDriftRequirement(Distance distance, Optional<Trait> trait, double margin, ErrorRates rates)
        implements Requirement {

    /** @throws ConfigurationException if the margin is out of range */
    public NoDriftRequirement {
        if (!(margin > 0 && margin < 1)) {
            boolean percent = margin >= 1 && margin < 100;
            throw new ConfigurationException(Explanation.of("margin = " + margin + " is no distance of distributions")
                    .fact("margin", "above 0, below 1")
                    .why("at 0 every two samples have drifted, and at 1 hardly any have")
                    .fix("write the distance as a share: margin = " + (percent ? margin / 100 : 0.1)));
        }
    }

    /** Of what is read from the answers, scores from 0 to 1, with {@link ErrorRates#DEFAULT}. */
    public static NoDriftRequirement of(Trait trait, double margin) {
        return of(trait, ScoreRange.UNIT, margin, ErrorRates.DEFAULT);
    }

    /** Of what is read from the answers; the range matters for scores alone. */
    public static NoDriftRequirement of(Trait trait, ScoreRange scores, double margin, ErrorRates rates) {
        return new NoDriftRequirement(Distance.of(trait, scores), Optional.of(trait), margin, rates);
    }

    /** Of what the caller hands over. */
    public static NoDriftRequirement of(Distance distance, double margin, ErrorRates rates) {
        return new NoDriftRequirement(distance, Optional.empty(), margin, rates);
    }

    /** What is compared, in a word or two. */
    String subject() {
        return trait.map(read -> read.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse(distance.subject());
    }

    @Override
    public boolean comparesBaseline() {
        return true;
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.of(rates);
    }

    @Override
    public Optional<String> detects() {
        return Optional.of("a drift of " + Decimals.percent(margin));
    }

    @Override
    public String describe() {
        return subject() + " drift below " + Decimals.percent(margin);
    }
}

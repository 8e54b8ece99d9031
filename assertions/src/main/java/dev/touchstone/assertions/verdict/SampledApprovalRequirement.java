package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.Optional;

/**
 * So many answers to every case, judged together against those a human approved: {@link ApprovalRequirement} with a plan.
 *
 * <p>The number is fixed before the first call, because the mean distance is judged once; only an answer that misses what must hold in
 * every one ends it early.
 *
 * @param limits what is tolerated
 * @param samples of each case, from 2
 * @param approved what is compared with
 */
public record SampledApprovalRequirement(ApprovalRequirement limits, int samples, ApprovedAnswers approved)
        implements Requirement {

    /** @throws ConfigurationException if there are fewer than 2 samples of each case */
    public SampledApprovalRequirement {
        if (samples < 2) {
            throw new ConfigurationException(Explanation.of("samples = " + samples + " is no distribution of answers")
                    .fact("samples", "of each case, from 2")
                    .fix("write how often each case is asked: samples = 20"));
        }
    }

    /** The same against what is approved of one version's line. */
    public SampledApprovalRequirement against(ApprovedAnswers answers) {
        return new SampledApprovalRequirement(limits, samples, answers);
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return limits.errorRates();
    }

    @Override
    public Optional<String> detects() {
        return limits.detects();
    }

    @Override
    public String describe() {
        return limits.describe();
    }
}

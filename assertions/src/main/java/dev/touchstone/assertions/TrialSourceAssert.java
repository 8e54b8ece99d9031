package dev.touchstone.assertions;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Slot;
import dev.touchstone.assertions.verdict.TrialSource;
import dev.touchstone.assertions.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions that draw grades until they can decide, and no further.
 *
 * <p>The sequential test looks after every grade, and its error rates count that. A source that runs dry before fails,
 * saying how many more grades decide at the latest.
 */
public final class TrialSourceAssert extends AbstractAssert<TrialSourceAssert, TrialSource> {

    private static final String NAME = "trials";

    /** A source does not say which case it drew. */
    private static final Slot ANY = new Slot(NAME, false, Arm.CANDIDATE);

    TrialSourceAssert(TrialSource actual) {
        super(actual, TrialSourceAssert.class);
    }

    /**
     * Holds unless the pass rate is below; by default the failure rate may not double.
     *
     * <pre>{@code
     * assertThat(source).as("refund-v2").hasPassRateOfAtLeast(0.95);
     * }</pre>
     *
     * @param atLeast above 0, at most 1
     * @throws dev.touchstone.assertions.message.ConfigurationException if a number is out of range
     */
    public TrialSourceAssert hasPassRateOfAtLeast(double atLeast) {
        return draw(PassRates.of(atLeast));
    }

    /** As {@link #hasPassRateOfAtLeast(double)}, with the tolerance as written. */
    public TrialSourceAssert hasPassRateOfAtLeast(double atLeast, Tolerance tolerance) {
        return draw(PassRates.of(atLeast, tolerance));
    }

    /** As {@link #hasPassRateOfAtLeast(double)}, failing only with this confidence. */
    public TrialSourceAssert hasPassRateOfAtLeast(double atLeast, Tolerance tolerance, Confidence confidence) {
        return draw(PassRates.of(atLeast, tolerance, confidence.rates()));
    }

    private TrialSourceAssert draw(PassRateRequirement requirement) {
        isNotNull();
        Decision decision = DecisionPlan.of(List.of(requirement), 1, 0).begin(NAME, "baseline");
        boolean more = true;
        while (more && decision.wants(ANY)) {
            Optional<Grade> grade = actual.next();
            grade.ifPresent(drawn -> decision.take(ANY, Sample.of(drawn)));
            more = grade.isPresent();
        }
        return passes(decision.verdict());
    }

    private TrialSourceAssert passes(Verdict verdict) {
        Unmet.in(verdict, NAME).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}

package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.Agreement;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedAgreement;
import dev.touchstone.assertions.verdict.KappaRequirement;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the agreement of two raters, such as a judge and a person, on ratings that are over.
 *
 * <p>Ratings that decide nothing fail too.
 */
public final class AgreementAssert extends AbstractAssert<AgreementAssert, Agreement> {

    AgreementAssert(Agreement actual) {
        super(actual, AgreementAssert.class);
    }

    /**
     * Holds unless Cohen's κ is lower, every disagreement counting in full.
     *
     * <pre>{@code
     * assertThat(agreement).hasKappaOfAtLeast(0.8, tolerating(0.2)); // passes with κ = 0.9 of 200 answers
     * assertThat(agreement).hasKappaOfAtLeast(0.8, tolerating(0.2)); // fails with κ = 0.4 of 200 answers
     * }</pre>
     *
     * @param atLeast above 0, below 1
     * @param tolerance how far below a κ is unacceptable
     * @throws dev.touchstone.assertions.message.ConfigurationException if a number is out of range
     */
    public AgreementAssert hasKappaOfAtLeast(double atLeast, Tolerance tolerance) {
        return hasKappa(atLeast, tolerance, ErrorRates.DEFAULT);
    }

    /** As {@link #hasKappaOfAtLeast(double, Tolerance)}, failing only with this confidence. */
    public AgreementAssert hasKappaOfAtLeast(double atLeast, Tolerance tolerance, Confidence confidence) {
        return hasKappa(atLeast, tolerance, confidence.rates());
    }

    private AgreementAssert hasKappa(double atLeast, Tolerance tolerance, ErrorRates rates) {
        isNotNull();
        KappaRequirement requirement = KappaRequirement.of(atLeast, tolerance.points(), rates);
        Unmet.in(FinishedAgreement.kappa(actual, requirement), actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}

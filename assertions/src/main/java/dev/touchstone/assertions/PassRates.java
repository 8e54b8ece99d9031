package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import java.util.OptionalDouble;

/** From the words of an assertion to the requirement they mean. */
final class PassRates {

    private PassRates() {}

    static PassRateRequirement of(double atLeast) {
        return PassRateRequirement.of(atLeast, OptionalDouble.empty());
    }

    static PassRateRequirement of(double atLeast, Tolerance tolerance) {
        return of(atLeast, tolerance, ErrorRates.DEFAULT);
    }

    static PassRateRequirement of(double atLeast, Tolerance tolerance, ErrorRates rates) {
        return PassRateRequirement.of(atLeast, OptionalDouble.of(tolerance.points()), rates);
    }
}

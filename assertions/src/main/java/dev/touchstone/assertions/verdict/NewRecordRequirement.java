package dev.touchstone.assertions.verdict;

import java.util.Optional;

/**
 * Every case must be asked so often that a record can be made of the answers; it judges none of them.
 *
 * @param samples of each case, at least 1
 */
public record NewRecordRequirement(int samples) implements Requirement {

    /** So many that the last look at drift from the record compares no more answers than it holds. */
    public static int samples(NoDriftRequirement drift, int cases) {
        return DriftLooks.of(drift, cases).cap() / cases;
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.empty();
    }

    @Override
    public boolean isOfBaselineAlone() {
        return true;
    }

    @Override
    public Optional<String> detects() {
        return Optional.empty();
    }

    @Override
    public String describe() {
        return "a record of " + Decimals.plural(samples, "answer") + " to each case";
    }
}

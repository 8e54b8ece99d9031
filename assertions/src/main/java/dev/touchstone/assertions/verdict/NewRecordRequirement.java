package dev.touchstone.assertions.verdict;

import java.util.List;
import java.util.Optional;

/**
 * Every case must be asked so often that a record can be made of the answers, and every answer must hold what later ones are compared
 * by; it judges none of them.
 *
 * @param samples of each case, at least 1
 * @param compared what the record is for
 */
public record NewRecordRequirement(int samples, List<NoDriftRequirement> compared) implements Requirement {

    /** Keeps a copy of the list. */
    public NewRecordRequirement {
        compared = List.copyOf(compared);
    }

    /** So many that the last look at any drift from the record compares no more answers than it holds. */
    public static NewRecordRequirement of(List<NoDriftRequirement> compared, int cases) {
        int samples = compared.stream()
                .mapToInt(drift -> DriftLooks.of(drift, cases).cap() / cases)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("a record for nothing"));
        return new NewRecordRequirement(samples, compared);
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

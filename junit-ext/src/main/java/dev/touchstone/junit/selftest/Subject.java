package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One verdict to simulate.
 *
 * @param name {@code RefundTests.window · refund-v2}
 * @param requirements that can be simulated, at least one
 * @param cases that were asked, at least one
 * @param basis what it came to, and on how many answers it rests
 */
record Subject(String name, List<Requirement> requirements, List<AskedCase> cases, String basis) {

    DecisionPlan plan() {
        int critical = (int) cases.stream().filter(AskedCase::critical).count();
        Map<String, Integer> slices = new TreeMap<>();
        cases.forEach(asked -> asked.slice().ifPresent(slice -> slices.merge(slice, 1, Integer::sum)));
        return DecisionPlan.of(requirements, cases.size(), critical, slices);
    }

    List<Slot> slots(Arm arm) {
        return cases.stream()
                .map(asked -> new Slot(asked.id(), asked.critical(), arm, asked.slice()))
                .toList();
    }

    double[] rates() {
        return cases.stream().mapToDouble(AskedCase::rate).toArray();
    }

    /** How often an innocent version is failed at most. */
    double alpha() {
        return requirements.stream()
                .filter(Requirement::mayFailByChance)
                .flatMap(requirement -> requirement.errorRates().stream())
                .mapToDouble(rates -> rates.alpha())
                .sum();
    }

    /** The smallest loss by which a requirement is broken for certain: as far beyond what must be found as that is beyond what is accepted. */
    double loss() {
        return requirements.stream().mapToDouble(this::loss).min().orElseThrow();
    }

    private double loss(Requirement requirement) {
        if (requirement instanceof NoRegressionRequirement comparison) {
            return 2 * comparison.margin();
        }
        return requirement instanceof PassRateRequirement rate
                ? mean(rate.slice()) - rate.atLeast() + 2 * rate.tolerance()
                : 1;
    }

    /** The share of good answers; of a slice alone, if there is one. */
    double mean(Optional<String> slice) {
        return cases.stream()
                .filter(asked -> slice.isEmpty() || slice.equals(asked.slice()))
                .mapToDouble(AskedCase::rate)
                .average()
                .orElse(0);
    }
}

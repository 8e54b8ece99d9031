package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.golden.GoldenSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * The nearest requirements that a given number of samples can decide, in whole points, so that what is planned here is what the user will
 * write.
 */
final class Coarser {

    private static final int POINTS = 100;

    private final PlannedVersion planned;
    private final int allowed;

    Coarser(PlannedVersion planned, int allowed) {
        this.planned = planned;
        this.allowed = allowed;
    }

    /** {@code tolerance = 0.23 and margin = 0.31}; empty where one of the requirements has no such number. */
    Optional<String> suggestion() {
        List<String> suggestions = new ArrayList<>();
        for (Requirement requirement : planned.requirements()) {
            if (!fits(requirement)) {
                Optional<String> wider = wider(requirement);
                if (wider.isEmpty()) {
                    return Optional.empty();
                }
                wider.ifPresent(suggestions::add);
            }
        }
        return Optional.of(String.join(" and ", suggestions)).filter(text -> !text.isEmpty());
    }

    private Optional<String> wider(Requirement requirement) {
        if (requirement instanceof NoRegressionRequirement comparison) {
            return smallest(comparison.margin(), 1, margin -> ofMargin(comparison, margin))
                    .map(margin -> "margin = " + margin);
        }
        if (requirement instanceof PassRateRequirement passRate && !passRate.isZeroFailure()) {
            return smallest(passRate.tolerance(), passRate.atLeast(), tolerance -> ofTolerance(passRate, tolerance))
                    .map(tolerance -> "tolerance = " + tolerance);
        }
        return Optional.empty();
    }

    private static Requirement ofMargin(NoRegressionRequirement comparison, double margin) {
        return comparison.withMargin(margin);
    }

    private static Requirement ofTolerance(PassRateRequirement passRate, double tolerance) {
        return passRate.withTolerance(tolerance);
    }

    /** By bisection: what is coarser takes fewer samples. */
    private Optional<String> smallest(double above, double below, DoubleFunction<Requirement> coarser) {
        int least = (int) Math.floor(above * POINTS + 1e-9);
        int most = (int) Math.ceil(below * POINTS - 1e-9) - 1;
        if (most <= least || !fits(coarser.apply((double) most / POINTS))) {
            return Optional.empty();
        }
        while (most - least > 1) {
            int middle = (least + most) / 2;
            if (fits(coarser.apply((double) middle / POINTS))) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return Optional.of(String.format(Locale.ROOT, "%.2f", (double) most / POINTS));
    }

    private boolean fits(Requirement requirement) {
        try {
            GoldenSet goldens = planned.test().goldens();
            int cases = goldens.cases().size();
            int critical = planned.criticalCases();
            return DecisionPlan.of(
                                    List.of(requirement),
                                    cases,
                                    critical,
                                    goldens.census().slices())
                            .cap()
                    <= allowed;
        } catch (ConfigurationException impossible) {
            return false;
        }
    }
}

package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** From the annotations beside a sampled test to its requirements. */
final class Requirements {

    /** What a comparison expects of a test that states no pass rate; it shapes the bets, not their error rates. */
    private static final double USUAL_PASS_RATE = 0.9;

    private final TemplateMethod method;
    private final ErrorRates rates;

    private Requirements(TemplateMethod method, ErrorRates rates) {
        this.method = method;
        this.rates = rates;
    }

    static List<Requirement> of(TemplateMethod method, ErrorRates rates) {
        try {
            return new Requirements(method, rates).read();
        } catch (ConfigurationException misuse) {
            throw new ConfigurationException(misuse.explanation().about(method.displayName()));
        }
    }

    private List<Requirement> read() {
        List<Requirement> requirements = new ArrayList<>();
        Optional<PassRateRequirement> passRate = method.find(PassRate.class).map(this::passRate);
        passRate.ifPresent(requirements::add);
        method.find(NoRegression.class)
                .map(noRegression -> noRegression(noRegression, passRate))
                .ifPresent(requirements::add);
        return requirements.isEmpty()
                ? List.of(PassRateRequirement.of(1, OptionalDouble.empty(), rates))
                : requirements;
    }

    private PassRateRequirement passRate(PassRate written) {
        OptionalDouble tolerance =
                Double.isNaN(written.tolerance()) ? OptionalDouble.empty() : OptionalDouble.of(written.tolerance());
        return PassRateRequirement.of(written.atLeast(), tolerance, rates);
    }

    private NoRegressionRequirement noRegression(NoRegression written, Optional<PassRateRequirement> passRate) {
        double expected = passRate.map(PassRateRequirement::atLeast).orElse(USUAL_PASS_RATE);
        return NoRegressionRequirement.of(written.margin(), expected, rates);
    }
}

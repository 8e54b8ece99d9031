package dev.touchstone.junit;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.LatencyRequirement;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.RecordedTrait;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.ScoreRequirement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        List<PassRateRequirement> passRates =
                method.findAll(PassRate.class).stream().map(this::passRate).toList();
        requirements.addAll(passRates);
        Optional<PassRateRequirement> passRate =
                passRates.stream().filter(rate -> rate.slice().isEmpty()).findFirst();
        method.find(NoRegression.class)
                .map(noRegression -> noRegression(noRegression, passRate))
                .ifPresent(requirements::add);
        method.find(Score.class).map(this::score).ifPresent(requirements::add);
        method.find(Approved.class)
                .map(approved -> ApprovedLimits.of(approved, rates))
                .ifPresent(requirements::add);
        if (requirements.isEmpty()) {
            requirements.add(
                    PassRateRequirement.of(1, OptionalDouble.empty(), rates)); // a wrong answer is never ignored
        }
        method.find(Latency.class).stream().flatMap(this::latencies).forEach(requirements::add);
        method.find(NoDrift.class).ifPresent(written -> requirements.addAll(drifts(written)));
        return requirements;
    }

    private ScoreRequirement score(Score written) {
        ScoreRange range = new ScoreRange(written.lowest(), written.highest());
        return ScoreRequirement.of(range, written.atLeast(), given(written.tolerance()), rates)
                .about(written.target());
    }

    private Stream<LatencyRequirement> latencies(Latency written) {
        Map<Integer, Long> percentiles =
                new TreeMap<>(Map.of(50, written.p50(), 90, written.p90(), 95, written.p95(), 99, written.p99()));
        percentiles.values().removeIf(most -> most == 0);
        if (percentiles.isEmpty()) {
            throw Misuse.noPercentile();
        }
        return percentiles.entrySet().stream()
                .map(entry -> LatencyRequirement.of(
                        entry.getKey(),
                        Duration.of(entry.getValue(), written.unit().toChronoUnit()),
                        rates));
    }

    private List<Requirement> drifts(NoDrift written) {
        if (written.of().length == 0) {
            throw Misuse.noTrait();
        }
        List<NoDriftRequirement> drifts = Arrays.stream(written.of())
                .map(trait -> NoDriftRequirement.of(trait, scores(trait), written.margin(), rates))
                .toList();
        List<Requirement> all = new ArrayList<>(drifts);
        all.removeIf(drift -> ((NoDriftRequirement) drift).trait().orElseThrow().isOfProvider());
        if (written.sinceRecord()) {
            drifts.forEach(drift -> all.add(new RecordedDriftRequirement(drift, RecordedTrait.NONE)));
        } else if (all.size() < drifts.size()) {
            throw Misuse.driftOfProvider();
        }
        return all;
    }

    private ScoreRange scores(Trait trait) {
        if (trait != Trait.SCORE) {
            return ScoreRange.UNIT;
        }
        Score score = method.find(Score.class).orElseThrow(Misuse::driftOfNoScore);
        return new ScoreRange(score.lowest(), score.highest());
    }

    private static OptionalDouble given(double written) {
        return Double.isNaN(written) ? OptionalDouble.empty() : OptionalDouble.of(written);
    }

    private PassRateRequirement passRate(PassRate written) {
        PassRateRequirement required = PassRateRequirement.of(written.atLeast(), given(written.tolerance()), rates)
                .about(written.target());
        return written.slice().isEmpty() ? required : required.ofSlice(written.slice());
    }

    private NoRegressionRequirement noRegression(NoRegression written, Optional<PassRateRequirement> passRate) {
        double expected = passRate.map(PassRateRequirement::atLeast).orElse(USUAL_PASS_RATE);
        NoRegressionRequirement requirement =
                NoRegressionRequirement.of(written.margin(), expected, rates).about(written.target());
        return passRate.filter(rate -> !rate.isZeroFailure())
                .map(rate -> requirement.downTo(rate.unacceptable()))
                .orElse(requirement);
    }
}

package dev.touchstone.junit.plan;

import dev.touchstone.junit.version.Prices;
import java.util.Comparator;
import java.util.List;

/**
 * The plan of a whole build, before its first call.
 *
 * @param budget the false reds it may come to
 * @param tests those that will be refused first, then the dearest
 * @param prices what models cost, as far as that is known
 */
public record SuitePlan(ErrorBudget budget, List<TestForecast> tests, Prices prices) {

    private static final Comparator<TestForecast> REFUSED_THEN_DEAREST = Comparator.comparing(
                    (TestForecast test) -> test.refusal().isEmpty())
            .thenComparing(Comparator.comparingDouble(
                            (TestForecast test) -> test.calls().expected())
                    .reversed())
            .thenComparing(test -> test.id().toString());

    /** Brings the tests into order. */
    public SuitePlan {
        tests = tests.stream().sorted(REFUSED_THEN_DEAREST).toList();
    }

    /** Of all tests. */
    public CallRange calls() {
        return tests.stream().map(TestForecast::calls).reduce(CallRange.NONE, CallRange::plus);
    }

    /** Without prices. */
    public SuitePlan(ErrorBudget budget, List<TestForecast> tests) {
        this(budget, tests, Prices.UNKNOWN);
    }

    /** About what it costs. */
    public Estimate estimate() {
        return tests.stream()
                .filter(test -> test.asking().paid())
                .map(test -> Estimate.of(test, prices))
                .reduce(Estimate.NOTHING, Estimate::plus);
    }

    /** Different model versions that will run. */
    public long versions() {
        return tests.stream()
                .flatMap(test -> test.versions().stream())
                .distinct()
                .count();
    }

    /** Tests that will be red before their first call. */
    public long refused() {
        return tests.stream().filter(test -> test.refusal().isPresent()).count();
    }
}

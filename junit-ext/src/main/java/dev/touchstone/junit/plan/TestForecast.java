package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one test is going to cost, known before the first call.
 *
 * @param id the test
 * @param test as its author wrote it; empty where it cannot even be read
 * @param versions that will run
 * @param costs of each requirement, for one candidate
 * @param calls of all versions, the baseline's for the comparison included
 * @param asking what of the calls is asked for, and paid
 * @param refusal why the test will be red before its first call, if it will
 */
public record TestForecast(
        TestId id,
        Optional<PlannedTest> test,
        List<ModelVersion> versions,
        List<Cost> costs,
        CallRange calls,
        Asking asking,
        Optional<Explanation> refusal) {

    /**
     * How many calls are paid.
     *
     * @param paid whether any: not where answers come from recordings alone, or from the user's own code
     * @param recorded answers that need not be asked for
     */
    public record Asking(boolean paid, long recorded) {

        /** None. */
        public static final Asking NOTHING = new Asking(false, 0);
    }

    /** Keeps copies of the lists. */
    public TestForecast {
        versions = List.copyOf(versions);
        costs = List.copyOf(costs);
    }

    /** Plans the test for the versions that will run; where that is refused, the refusal is the forecast. */
    public static TestForecast of(TestId id, Supplier<PlannedArms> arms) {
        try {
            PlannedArms planned = arms.get();
            return new TestForecast(
                    id,
                    Optional.of(planned.test()),
                    planned.running(),
                    planned.costs(),
                    planned.calls(),
                    Asking.NOTHING,
                    Optional.empty());
        } catch (ConfigurationException refused) {
            return refused(id, refused.explanation());
        } catch (RuntimeException | LinkageError trouble) {
            return refused(id, Explanation.of(trouble.toString()));
        }
    }

    /** The same, paid so. */
    public TestForecast paying(Asking other) {
        return new TestForecast(id, test, versions, costs, calls, other, refusal);
    }

    /** Answers that need not be asked for. */
    long recorded() {
        return asking.recorded();
    }

    private static TestForecast refused(TestId id, Explanation refusal) {
        return new TestForecast(
                id, Optional.empty(), List.of(), List.of(), CallRange.NONE, Asking.NOTHING, Optional.of(refusal));
    }
}

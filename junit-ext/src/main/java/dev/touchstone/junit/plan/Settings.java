package dev.touchstone.junit.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What was configured for this run from outside the tests.
 *
 * @param versions the model versions to run; empty runs all
 * @param onlyCase the one golden case to ask about, without a verdict
 * @param samples the most samples of a version one test may take
 * @param concurrency calls in flight at once
 * @param seed the seed of every schedule
 * @param alpha the largest probability of a false red of the whole build
 * @param stage of the policy this run is judged at; empty: no policy is read
 * @param tests patterns of the names of the test classes whose verdicts are counted; empty counts those of every class found
 * @param spending how answers are got, and what they may cost
 * @param goldens what becomes of answers that differ from what is approved
 * @param baselines what becomes of records of the baseline
 * @param sharding how draws are shared by several machines
 * @param ci whether this is a build server, where nothing is written under {@code src}
 */
public record Settings(
        Optional<List<String>> versions,
        Optional<String> onlyCase,
        OptionalInt samples,
        OptionalInt concurrency,
        OptionalLong seed,
        double alpha,
        Optional<StageSetting> stage,
        Optional<List<String>> tests,
        SpendingSettings spending,
        Goldens goldens,
        BaselineSettings baselines,
        Sharding sharding,
        boolean ci) {

    /** The same with another probability of a false red. */
    public Settings withAlpha(double other) {
        return new Settings(
                versions,
                onlyCase,
                samples,
                concurrency,
                seed,
                other,
                stage,
                tests,
                spending,
                goldens,
                baselines,
                sharding,
                ci);
    }

    /** Reads system properties, then environment variables, then {@code junit-platform.properties}; the first that has a key wins. */
    public static Settings from(SettingSources sources) {
        return SettingsReader.read(sources);
    }
}

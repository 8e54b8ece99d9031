package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * All grades of one version, counted per golden case; immutable, its size independent of the number of samples.
 *
 * <pre>{@code
 * Trials trials = Trials.of("refund-v2", 377, 400);
 * assertThat(trials).hasPassRateOfAtLeast(0.90);   // passes
 * assertThat(trials).hasPassRateOfAtLeast(0.99);   // fails: 94.3 % of answers pass, 99.0 % required
 * }</pre>
 */
public final class Trials {

    private final String name;
    private final long passes;
    private final long samples;
    private final List<CaseTally> cases;
    private @Nullable Map<String, CaseTally> byId; // of a million cases a burden, and few ask for it

    private Trials(String name, long passes, long samples, List<CaseTally> cases) {
        this.name = name;
        this.passes = passes;
        this.samples = samples;
        this.cases = cases;
    }

    /**
     * Counts of which the cases are not known.
     *
     * @throws IllegalArgumentException if passes are not within 0 … samples
     */
    public static Trials of(String name, long passes, long samples) {
        if (passes < 0 || passes > samples) {
            throw new IllegalArgumentException(
                    name + ": " + passes + " of " + samples + " is no count of good answers");
        }
        return new Trials(name, passes, samples, List.of());
    }

    /** Counts grades per case, under the name of the version that answers. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The version that answered. */
    public String name() {
        return name;
    }

    /** Good answers. */
    public long passes() {
        return passes;
    }

    /** Answers. */
    public long samples() {
        return samples;
    }

    /** The share of good answers, 0 to 1; empty when nothing was asked. */
    public OptionalDouble passRate() {
        return Shares.of(passes, samples);
    }

    /** The cases in the order they were first asked; empty when only the sum is known. */
    public List<CaseTally> cases() {
        return cases;
    }

    /** The grades of one case; empty when it was not asked. */
    public Optional<CaseTally> ofCase(String caseId) {
        return Optional.ofNullable(byId().get(caseId));
    }

    private synchronized Map<String, CaseTally> byId() {
        if (byId == null) {
            Map<String, CaseTally> index = new HashMap<>();
            cases.forEach(tally -> index.put(tally.caseId(), tally));
            byId = index;
        }
        return byId;
    }

    @Override
    public String toString() {
        return name + ": " + passes + " of " + samples;
    }

    /** Counts grades as they come. */
    public static final class Builder {

        private final String name;
        private final Map<String, CaseCount> counts = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** One more grade of a case. */
        public Builder add(String caseId, Grade grade) {
            counts.computeIfAbsent(caseId, id -> new CaseCount()).add(grade);
            return this;
        }

        /**
         * Counted grades of a case.
         *
         * @throws IllegalArgumentException if samples are below 1, or passes not within 0 … samples
         */
        public Builder add(String caseId, long passes, long samples) {
            counts.computeIfAbsent(caseId, id -> new CaseCount()).add(passes, samples);
            return this;
        }

        /** The counts as they stand; later grades do not change it. */
        public Trials build() {
            List<CaseTally> tallies = new ArrayList<>(counts.size());
            counts.forEach((id, count) -> tallies.add(count.tally(id)));
            return new Trials(
                    name,
                    tallies.stream().mapToLong(CaseTally::passes).sum(),
                    tallies.stream().mapToLong(CaseTally::samples).sum(),
                    Collections.unmodifiableList(tallies));
        }
    }
}

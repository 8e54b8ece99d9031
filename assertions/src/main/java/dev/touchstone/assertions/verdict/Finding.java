package dev.touchstone.assertions.verdict;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What was found about one requirement.
 *
 * @param requirement the requirement
 * @param outcome its own outcome
 * @param evidence the numbers that decided, as they stood when it was decided
 * @param pValue the largest probability that an acceptable version shows so strong evidence against itself, valid although
 *     sampling stopped when it did; empty where none was taken
 * @param paths how the evidence went while sampling; none where everything was judged at once
 */
public record Finding(
        Requirement requirement,
        Outcome outcome,
        Evidence evidence,
        OptionalDouble pValue,
        List<SequentialPath> paths) {

    /** Keeps a copy of the paths. */
    public Finding {
        paths = List.copyOf(paths);
    }

    /** Without a p-value. */
    public Finding(Requirement requirement, Outcome outcome, Evidence evidence) {
        this(requirement, outcome, evidence, OptionalDouble.empty(), List.of());
    }

    Finding withPValue(OptionalDouble value) {
        return new Finding(requirement, outcome, evidence, value, paths);
    }

    Finding along(List<SequentialPath> ways) {
        return new Finding(requirement, outcome, evidence, pValue, ways);
    }
}

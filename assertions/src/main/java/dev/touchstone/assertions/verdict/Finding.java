package dev.touchstone.assertions.verdict;

import java.util.OptionalDouble;

/**
 * What was found about one requirement.
 *
 * @param requirement the requirement
 * @param outcome its own outcome
 * @param evidence the numbers that decided, as they stood when it was decided
 * @param pValue the largest probability that an acceptable version shows so strong evidence against itself, valid although
 *     sampling stopped when it did; empty where none was taken
 */
public record Finding(Requirement requirement, Outcome outcome, Evidence evidence, OptionalDouble pValue) {

    /** Without a p-value. */
    public Finding(Requirement requirement, Outcome outcome, Evidence evidence) {
        this(requirement, outcome, evidence, OptionalDouble.empty());
    }

    Finding withPValue(OptionalDouble value) {
        return new Finding(requirement, outcome, evidence, value);
    }
}

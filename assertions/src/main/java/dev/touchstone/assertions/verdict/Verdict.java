package dev.touchstone.assertions.verdict;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of all requirements on one version, with its evidence and without words.
 *
 * @param outcome {@link Outcome#FAIL} if one finding is, else {@link Outcome#INCONCLUSIVE} if one is, else {@link
 *     Outcome#PASS}
 * @param findings one for each requirement, in the order the requirements were given
 * @param candidate every grade of the version under judgement
 * @param baseline every grade of the version it was compared with
 */
public record Verdict(Outcome outcome, List<Finding> findings, Trials candidate, Optional<Trials> baseline) {

    /** Keeps a copy of the findings. */
    public Verdict {
        findings = List.copyOf(findings);
    }

    static Verdict of(List<Finding> findings, Trials candidate, Optional<Trials> baseline) {
        Outcome outcome = findings.stream().map(Finding::outcome).reduce(Outcome.PASS, Outcome::worse);
        return new Verdict(outcome, findings, candidate, baseline);
    }
}

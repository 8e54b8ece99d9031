package dev.touchstone.assertions.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges answers against those a human approved, on samples that are over. */
public final class FinishedApproval {

    private FinishedApproval() {}

    /**
     * Judges the cases together, each counting the same and compared with itself; what was approved is as random as what is
     * answered now. The cases are these, not a sample of many.
     *
     * <p>The pass rates of the checks are compared by the score of Miettinen and Nurminen (1985, Stat. Med. 4:213), which is on
     * the safe side for cases that differ and for several checks of one answer; the mean distances by Student's t within cases,
     * with the degrees of freedom of Satterthwaite (1946, Biom. Bull. 2:110), or by that score too where no distance varies.
     *
     * <p>{@link Outcome#FAIL} if one of the two is refuted at α / 2 to be within its margin, or something did not hold that must
     * hold in every sample; {@link Outcome#PASS} if both are refuted at β to be beyond it.
     *
     * @param version the name of the version that answers now
     * @param cases what was approved and is answered, at least one case
     * @throws IllegalArgumentException if there is no case
     */
    public static Verdict judge(String version, List<ApprovedCase> cases, ApprovalRequirement requirement) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case to judge");
        }
        return Verdict.of(List.of(find(cases, requirement)), counted(version, cases), Optional.empty());
    }

    static Finding find(List<ApprovedCase> cases, ApprovalRequirement requirement) {
        ApprovalEvidence evidence = evidence(cases, requirement);
        return new Finding(requirement, outcome(evidence), evidence);
    }

    private static ApprovalEvidence evidence(List<ApprovedCase> cases, ApprovalRequirement requirement) {
        List<ApprovedCase.Pair<ApprovedCase.Checks>> checks =
                cases.stream().flatMap(each -> each.checks().stream()).toList();
        var distances =
                cases.stream().flatMap(each -> each.distances().stream()).toList();
        return new ApprovalEvidence(
                cases.size(),
                checks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ApprovalChecks(checks).judge(requirement.margin(), requirement.rates())),
                distances.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ApprovalCloseness.of(distances).judge(requirement.drift(), requirement.rates())),
                cases.stream().filter(each -> !each.missed().isEmpty()).toList());
    }

    /** Of nothing compared nothing is known. */
    private static Outcome outcome(ApprovalEvidence evidence) {
        if (!evidence.missed().isEmpty()) {
            return Outcome.FAIL;
        }
        return Stream.concat(evidence.checks().stream(), evidence.closeness().stream())
                .map(ApprovalEvidence.Change::outcome)
                .reduce(Outcome::worse)
                .orElse(Outcome.INCONCLUSIVE);
    }

    private static Trials counted(String version, List<ApprovedCase> cases) {
        Trials.Builder trials = Trials.named(version);
        for (ApprovedCase each : cases) {
            each.checks()
                    .map(ApprovedCase.Pair::now)
                    .ifPresent(now ->
                            trials.add(each.caseId(), Math.round(now.passRate() * now.samples()), now.samples()));
        }
        return trials.build();
    }
}

package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the answers of each case until there are enough of all, then judges them once. */
final class ApprovalBoundary implements Boundary {

    private final PlannedApproval plan;
    private final SampledApprovalRequirement requirement;
    private final Map<String, List<Sample>> answers = new TreeMap<>();
    private Optional<Finding> found = Optional.empty();
    private int complete;

    ApprovalBoundary(PlannedApproval plan) {
        this.plan = plan;
        this.requirement = plan.requirement();
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && slot.arm() == Arm.CANDIDATE && of(slot.caseId()).size() < requirement.samples();
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            List<Sample> all = answers.computeIfAbsent(slot.caseId(), id -> new ArrayList<>());
            all.add(sample);
            complete += all.size() == requirement.samples() ? 1 : 0;
            if (misses(slot.caseId(), sample)) {
                found = Optional.of(missed(slot.caseId()));
            } else if (complete == plan.cases()) {
                found = Optional.of(judged());
            }
        }
    }

    @Override
    public void endRound() {
        // How often each case was asked is counted by its answers.
    }

    @Override
    public boolean isDecided() {
        return found.isPresent();
    }

    @Override
    public Outcome outcome() {
        return found.map(Finding::outcome).orElse(Outcome.INCONCLUSIVE);
    }

    @Override
    public Finding finding() {
        return found.orElseGet(() -> finding(
                Outcome.INCONCLUSIVE,
                new ApprovalEvidence(answers.size(), Optional.empty(), Optional.empty(), List.of())));
    }

    private boolean misses(String caseId, Sample sample) {
        return requirement.approved().mustHold(caseId).stream()
                .anyMatch(name -> !sample.checks().getOrDefault(name, false));
    }

    /** One answer is enough, however few there are of the others. */
    private Finding missed(String caseId) {
        List<ApprovedCase> cases =
                requirement.approved().compare(caseId, of(caseId)).stream().toList();
        return finding(Outcome.FAIL, new ApprovalEvidence(1, Optional.empty(), Optional.empty(), cases));
    }

    private Finding judged() {
        List<ApprovedCase> cases = new ArrayList<>();
        List<String> unapproved = new ArrayList<>();
        answers.forEach((caseId, now) ->
                requirement.approved().compare(caseId, now).ifPresentOrElse(cases::add, () -> unapproved.add(caseId)));
        return unapproved.isEmpty()
                ? FinishedApproval.find(cases, requirement.limits())
                : finding(Outcome.FAIL, new UnapprovedEvidence(answers.size(), requirement.samples(), unapproved));
    }

    private Finding finding(Outcome outcome, Evidence evidence) {
        return new Finding(requirement.limits(), outcome, evidence);
    }

    private List<Sample> of(String caseId) {
        return answers.getOrDefault(caseId, List.of());
    }
}

package dev.touchstone.junit;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.verdict.ApprovalRequirement;
import dev.touchstone.assertions.verdict.Finding;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.run.Aftermath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a sampled test leaves for a review: the cases whose answers are not as approved, or nothing any more. */
record ApprovedProposals(Approvals approvals, ApprovedDistribution answers) implements Aftermath {

    private static final int SHOWN = 4;
    private static final int LONGEST = 60;

    /** Where the answers failed as approved ones, the review is the way out; if they were accepted at once, nothing is left to tell. */
    @Override
    public Optional<Told> of(Verdict verdict, Explanation explanation) {
        Outcome outcome = outcome(verdict);
        if (outcome == Outcome.PASS) {
            withdraw();
        }
        if (outcome != Outcome.FAIL) {
            return Optional.of(Told.of(explanation));
        }
        List<String> proposed = proposed();
        List<Pending> pending = proposed.stream()
                .map(caseId -> answers.proposal(caseId, explanation.headline()))
                .toList();
        List<Path> files = pending.stream().map(approvals.pending()::write).toList();
        if (approvals.updates() && isTheOnlyOne(verdict)) {
            files.forEach(approvals::accept);
            return Optional.empty();
        }
        Explanation lost =
                lost(proposed).map(lines -> explanation.fact("lost", lines)).orElse(explanation);
        String first = approvals.shown(files.get(0), pending.get(0).answerLine());
        return Optional.of(new Told(told(files, lost).read(first), answers.sides(proposed.get(0))));
    }

    private Explanation told(List<Path> files, Explanation explanation) {
        return explanation
                .fact("proposed", files.size() + (files.size() == 1 ? " case" : " cases"))
                .run(approvals.command().of("approve", selected(files)));
    }

    private static Outcome outcome(Verdict verdict) {
        return verdict.findings().stream()
                .filter(ApprovedProposals::isOurs)
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOurs(Finding finding) {
        return finding.requirement() instanceof ApprovalRequirement;
    }

    private static boolean isTheOnlyOne(Verdict verdict) {
        return verdict.findings().stream().noneMatch(finding -> !isOurs(finding) && finding.outcome() == Outcome.FAIL);
    }

    /** The mean may be worse with no single case standing out: then all are proposed. */
    private List<String> proposed() {
        List<String> worse =
                answers.compared().stream().filter(answers::isWorse).toList();
        return worse.isEmpty() ? List.copyOf(answers.compared()) : worse;
    }

    /** The checks that held less often, case by case. */
    private Optional<String> lost(List<String> proposed) {
        List<String> lines = proposed.stream()
                .filter(caseId -> !answers.lost(caseId).isEmpty())
                .map(caseId -> Untrusted.line(caseId, LONGEST) + "  " + String.join(", ", answers.lost(caseId)))
                .limit(SHOWN)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /** What an earlier run proposed for this version has become true, or untrue. */
    private void withdraw() {
        for (String caseId : answers.compared()) {
            ApprovedSubject subject = answers.subject(caseId);
            ApprovedAnswer.withdraw(approvals, subject);
        }
    }

    /** One by its path, several by all that they have in common but the case. */
    private String selected(List<Path> files) {
        String one = ApprovedWords.selected(approvals, files.get(0));
        int name = one.lastIndexOf('/');
        int folder = one.lastIndexOf('/', name - 1);
        return files.size() == 1 ? one : one.substring(0, folder) + "/*" + one.substring(name);
    }
}

package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import dev.touchstone.junit.approval.Comparing;
import dev.touchstone.junit.approval.Exemplar;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.PendingFiles;
import dev.touchstone.junit.approval.Stored;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One answer beside what is approved: the same, or a failure and a proposal. */
final class ApprovedAnswer {

    private final Approvals approvals;
    private final ApprovedSubject subject;
    private final Comparing comparison;

    ApprovedAnswer(Approvals approvals, ApprovedSubject subject, Comparing comparison) {
        this.approvals = approvals;
        this.subject = subject;
        this.comparison = comparison;
    }

    /** @throws org.opentest4j.AssertionFailedError if it is not what is approved */
    void check(Response answer) {
        String text = comparison.masked(answer.text());
        Optional<Stored> stored = approvals.approved().read(subject.id());
        Optional<Difference> difference = stored.map(Stored::output).flatMap(output -> nearest(output, text));
        if (stored.isPresent() && difference.isEmpty()) {
            withdraw(approvals, subject);
        } else {
            propose(proposal(answer, text, stored, difference), difference, stored);
        }
    }

    /** Nothing, if the text is one of those approved; else how it differs from the most frequent one. */
    private Optional<Difference> nearest(ApprovedOutput output, String text) {
        List<Exemplar> exemplars = output.answers().exemplars();
        boolean same = exemplars.stream()
                .anyMatch(exemplar -> comparison.compare(exemplar.text(), text).isSame());
        String approved = exemplars.get(0).text();
        return same
                ? Optional.empty()
                : Optional.of(new Difference(
                        approved, text, comparison.compare(approved, text).differences()));
    }

    /** What an earlier run proposed for this version has become true, or untrue. */
    static void withdraw(Approvals approvals, ApprovedSubject subject) {
        PendingFiles pending = approvals.pending();
        pending.read(subject.id(), subject.version().name()).ifPresent(pending::delete);
    }

    private void propose(Pending proposal, Optional<Difference> difference, Optional<Stored> stored) {
        Path file = approvals.pending().write(proposal);
        if (approvals.updates()) {
            approvals.accept(file);
        } else {
            throw new ApprovedWords(approvals, subject, proposal).failure(file, difference, stored);
        }
    }

    private Pending proposal(Response answer, String text, Optional<Stored> stored, Optional<Difference> difference) {
        ApprovedOutput proposed = new ApprovedOutput(
                subject.id(),
                subject.origin(answer),
                subject.input(),
                new Answers(1, 1, new TreeMap<>(), Optional.empty(), List.of(new Exemplar(text, 1))),
                List.of(),
                Optional.empty());
        return new Pending(
                proposed,
                stored.map(Stored::sha256),
                cause(proposed, stored.map(Stored::output)),
                difference.map(Difference::lines).orElse(List.of("nothing is approved yet")),
                List.of());
    }

    static Cause cause(ApprovedOutput proposed, Optional<ApprovedOutput> approved) {
        if (approved.isEmpty()) {
            return Cause.NEW;
        }
        boolean samePrompt =
                approved.get().origin().prompt().equals(proposed.origin().prompt());
        boolean sameModel = approved.get()
                .origin()
                .requestedModel()
                .equals(proposed.origin().requestedModel());
        return !samePrompt ? Cause.PROMPT_CHANGED : sameModel ? Cause.CHANGED : Cause.MODEL_CHANGED;
    }

    /**
     * How an answer differs from what is approved.
     *
     * @param lines one per difference
     */
    record Difference(String approved, String now, List<String> lines) {}
}

package dev.touchstone.junit;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.ApprovedAnswer.Difference;
import dev.touchstone.junit.approval.Approval;
import dev.touchstone.junit.approval.Origin;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.Stored;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** What a test says that failed because its answer is not the one approved. */
record ApprovedWords(Approvals approvals, ApprovedSubject subject, Pending proposal) {

    private static final int MOST_LINES = 20;
    private static final int LONGEST = 300;

    /** With both texts, so that an IDE shows them side by side. */
    AssertionFailedError failure(Path file, Optional<Difference> difference, Optional<Stored> stored) {
        String message = explanation(file, difference, stored).text();
        return difference
                .map(differs -> new AssertionFailedError(message, differs.approved(), differs.now()))
                .orElseGet(() -> new AssertionFailedError(message));
    }

    private Explanation explanation(Path file, Optional<Difference> difference, Optional<Stored> stored) {
        Explanation explanation = stored.map(approved -> changed(difference.orElseThrow(), approved))
                .orElseGet(this::fresh);
        return explanation
                .read(approvals.shown(file, proposal.answerLine()))
                .run(approvals.command().of("approve", selected(approvals, file)));
    }

    private Explanation fresh() {
        String answer = proposal.proposed().answers().exemplars().get(0).text();
        return Explanation.of("FAIL " + headline() + ": nothing is approved yet")
                .fact("answer", shown(answer.lines()))
                .fact("belongs in", approvals.shown(approvals.approved().file(subject.id())))
                .why("an answer nobody has looked at must not become the standard by itself.")
                .fix("read it; if it is right, approve it.");
    }

    private Explanation changed(Difference difference, Stored stored) {
        Explanation explanation = Explanation.of("FAIL " + headline() + ": the answer is not the one approved")
                .fact("approved", approvals.shown(stored.file(), stored.answerLine()) + approvedBy(stored))
                .fact("differs", shown(difference.lines().stream()));
        return moved(stored)
                .map(what -> explanation.fact("changed too", what))
                .orElse(explanation)
                .why("somebody accepted the other answer; this one nobody has looked at.")
                .fix("compare the two; approve the new one if it is as good, else mend the prompt or the model.");
    }

    private String headline() {
        return subject.id().shown() + " · " + subject.version().name();
    }

    private static String approvedBy(Stored stored) {
        return "   of " + Untrusted.line(stored.output().origin().version(), LONGEST)
                + stored.output().approval().map(ApprovedWords::by).orElse("");
    }

    private static String by(Approval approval) {
        return ", approved " + approval.date() + " by " + Untrusted.line(approval.by(), LONGEST);
    }

    private Optional<String> moved(Stored stored) {
        return switch (proposal.cause()) {
            case PROMPT_CHANGED ->
                Optional.of("the prompt: " + prompt(stored.output().origin()) + " → "
                        + prompt(proposal.proposed().origin()));
            case MODEL_CHANGED ->
                Optional.of(
                        "the model: " + Untrusted.line(stored.output().origin().requestedModel(), LONGEST) + " → "
                                + Untrusted.line(proposal.proposed().origin().requestedModel(), LONGEST));
            case NEW, CHANGED -> Optional.empty();
        };
    }

    private static String prompt(Origin origin) {
        return origin.prompt()
                .map(prompt -> Untrusted.line(prompt.name(), LONGEST))
                .orElse("none");
    }

    private static String shown(Stream<String> lines) {
        List<String> all = lines.toList();
        String first = all.stream()
                .limit(MOST_LINES)
                .map(line -> Untrusted.line(line, LONGEST))
                .collect(Collectors.joining("\n"));
        return all.size() > MOST_LINES ? first + "\nand " + (all.size() - MOST_LINES) + " more lines" : first;
    }

    /** What a command is told, to mean this proposal. */
    static String selected(Approvals approvals, Path file) {
        String path = approvals.pending().root().relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf(".pending.md"));
    }
}

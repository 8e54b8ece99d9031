package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.StaleBaseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One question after the other, until every proposal is answered or nobody answers any more. */
final class Interview {

    private static final String PROMPT = "accept, reject, skip, next, diff, All, ? [arsndARS?] > ";

    private static final List<String> HELP = List.of(
            "  a  accept: what is proposed is approved from now on",
            "  r  reject: what is approved stays; the test proposes again while it differs",
            "  s  skip: decide at another time",
            "  n  next: come back to this one at the end",
            "  d  diff: every failing and every new answer, word by word",
            "  A  accept this and all that follow, R reject them, S skip them",
            "  ?  this help; the end of input leaves what is not decided");

    private final Approving approving;
    private final Console console;
    private final Deque<Proposal> queue;
    private int accepted;
    private int rejected;
    private int left;

    Interview(Approving approving, Console console, List<Proposal> proposals) {
        this.approving = approving;
        this.console = console;
        this.queue = new ArrayDeque<>(proposals);
    }

    /** Returns {@link ExitCode#WAITING} if something was left undecided. */
    int hold() {
        boolean there = true;
        while (there && !queue.isEmpty()) {
            console.say("");
            new Comparison(queue.element()).lines().forEach(console::say);
            there = ask();
        }
        left += queue.size();
        console.say("");
        console.say(accepted + " accepted, " + rejected + " rejected, " + left + " left.");
        return left == 0 ? ExitCode.DONE : ExitCode.WAITING;
    }

    /** Until the first proposal is answered; false if nobody is there. */
    private boolean ask() {
        while (true) {
            Optional<String> typed = console.ask(PROMPT);
            if (typed.isEmpty()) {
                return false;
            }
            if (answer(typed.get().strip())) {
                return true;
            }
        }
    }

    /** Whether to go on to the next. */
    private boolean answer(String key) {
        switch (key) {
            case "a" -> accept(queue.remove());
            case "r" -> reject(queue.remove());
            case "s" -> skip(queue.remove());
            case "n" -> queue.add(queue.remove());
            case "A" -> all(this::accept);
            case "R" -> all(this::reject);
            case "S" -> all(this::skip);
            default -> {
                (key.equals("d") ? AlignedPair.all(queue.element()) : HELP).forEach(console::say);
                return false;
            }
        }
        return true;
    }

    private void all(Consumer<Proposal> answer) {
        while (!queue.isEmpty()) {
            answer.accept(queue.remove());
        }
    }

    private void accept(Proposal proposal) {
        try {
            approving.approve(proposal);
            accepted++;
            console.say("approved  " + proposal.path());
        } catch (StaleBaseException stale) {
            left++;
            console.say(stale.explanation().text());
        }
    }

    private void reject(Proposal proposal) {
        approving.reject(proposal);
        rejected++;
        console.say("rejected  " + proposal.path());
    }

    private void skip(Proposal proposal) {
        left++;
        console.say("skipped   " + proposal.path());
    }
}

package dev.touchstone.junit.review;

import java.time.Clock;
import java.util.List;

/** Declines what was selected: what is approved stays. */
record RejectVerb(Clock clock) implements Verb {

    @Override
    public int run(Options options, Console console) {
        options.selection().requireMade("reject");
        List<Proposal> proposals = Proposal.in(options);
        Approving approving = new Approving(options, clock);
        for (Proposal proposal : proposals) {
            approving.reject(proposal);
            console.say("rejected  " + proposal.path());
        }
        if (proposals.isEmpty()) {
            console.say(Waiting.sentence(0));
        }
        return ExitCode.DONE;
    }
}

package dev.touchstone.junit.review;

import java.time.Clock;
import java.util.List;

/** Accepts what was selected: all of it, or nothing if one of it is out of date. */
record ApproveVerb(Clock clock) implements Verb {

    @Override
    public int run(Options options, Console console) {
        BuildServer.refuse("approve", options.project());
        options.selection().requireMade("approve");
        List<Proposal> proposals = Proposal.in(options);
        Approving.requireOneEach(proposals);
        Approving.requireCurrent(proposals);
        Approving approving = new Approving(options, clock);
        for (Proposal proposal : proposals) {
            approving.approve(proposal);
            console.say("approved  " + proposal.path());
        }
        if (proposals.isEmpty()) {
            console.say(Waiting.sentence(0));
        }
        return ExitCode.DONE;
    }
}

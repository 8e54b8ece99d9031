package dev.touchstone.junit.review;

import java.time.Clock;
import java.util.List;

/** Goes through proposals with a person at a terminal. */
record ReviewVerb(Clock clock) implements Verb {

    @Override
    public int run(Options options, Console console) {
        List<Proposal> proposals = Proposal.in(options);
        if (proposals.isEmpty()) {
            console.say(Waiting.sentence(0));
            return ExitCode.DONE;
        }
        if (!console.isTerminal()) {
            console.say(Waiting.sentence(proposals.size()) + " There is no terminal to ask at; instead:");
            Waiting.commands(console).forEach(console::say);
            return ExitCode.WAITING;
        }
        BuildServer.refuse("review", options.project());
        return new Interview(new Approving(options, clock), console, proposals).hold();
    }
}

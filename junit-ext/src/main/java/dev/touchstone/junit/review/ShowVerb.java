package dev.touchstone.junit.review;

import java.util.List;

/** Shows proposals beside what is approved. */
final class ShowVerb implements Verb {

    @Override
    public int run(Options options, Console console) {
        List<Proposal> proposals = Proposal.in(options);
        for (Proposal proposal : proposals) {
            new Comparison(proposal).lines().forEach(console::say);
            console.say("");
        }
        if (proposals.isEmpty()) {
            console.say(Waiting.sentence(0));
        }
        return ExitCode.DONE;
    }
}

package dev.touchstone.junit.review;

import java.util.List;

/** Lists what waits. */
final class PendingVerb implements Verb {

    @Override
    public int run(Options options, Console console) {
        List<Proposal> proposals = Proposal.in(options);
        if (options.format() == Format.JSON) {
            console.say(ProposalJson.of(options.project(), proposals));
        } else {
            list(proposals, console);
        }
        return proposals.isEmpty() ? ExitCode.DONE : ExitCode.WAITING;
    }

    private static void list(List<Proposal> proposals, Console console) {
        proposals.forEach(proposal -> {
            new Comparison(proposal).statistics().forEach(console::say);
            console.say("");
        });
        console.say(Waiting.sentence(proposals.size()));
        if (!proposals.isEmpty()) {
            Waiting.commands(console).forEach(console::say);
        }
    }
}

package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.Staleness;
import dev.touchstone.junit.review.StaleApprovals.Found;
import java.util.List;

/** Tells what no test reads any more, and deletes it if told to; what nobody can tell of is left alone. */
final class PruneVerb implements Verb {

    @Override
    public int run(Options options, Console console) {
        if (options.apply()) {
            BuildServer.refuse("prune with apply", options.project());
        }
        List<Found> chosen = options.selection().of(options.project().stale().all(), Found::path);
        List<Found> stale =
                chosen.stream().filter(found -> found.staleness().isStale()).toList();
        chosen.stream().filter(found -> found.staleness().isUnsure()).forEach(found -> tell("unsure", found, console));
        stale.forEach(found -> tell("stale ", found, console));
        console.say(counted(chosen));
        if (options.apply()) {
            return delete(stale, options, console);
        }
        if (!stale.isEmpty()) {
            console.say("  delete what is stale: " + console.command("prune", console.option(Option.APPLY, "true")));
        }
        return stale.isEmpty() ? ExitCode.DONE : ExitCode.WAITING;
    }

    private static int delete(List<Found> stale, Options options, Console console) {
        for (Found found : stale) {
            options.project().approved().delete(found.stored());
            console.say("deleted  " + found.path());
        }
        return ExitCode.DONE;
    }

    private static void tell(String word, Found found, Console console) {
        console.say(word + "  " + found.path() + ": " + found.staleness().why());
    }

    private static String counted(List<Found> chosen) {
        long read = chosen.stream()
                .filter(found -> found.staleness() == Staleness.READ)
                .count();
        long stale =
                chosen.stream().filter(found -> found.staleness().isStale()).count();
        return chosen.size() + " approved: " + read + " read, " + stale + " stale, " + (chosen.size() - read - stale)
                + " that nobody can tell of.";
    }
}

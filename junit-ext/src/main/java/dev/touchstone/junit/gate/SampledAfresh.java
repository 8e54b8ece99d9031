package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.BuildRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A build server's second attempt at the same commit asks again, and forgets what came out the first time. */
final class SampledAfresh implements Check {

    @Override
    public Stream<Objection> objections(BuildEvidence build, Attempts attempts) {
        return Stream.concat(build.strangers().stream().map(stranger -> stranger(stranger, build)), afresh(build));
    }

    private static Objection stranger(BuildRecord stranger, BuildEvidence build) {
        return Objection.fail(Explanation.of("GATE the earlier results that were named are not those of this commit")
                .fact("this commit", Shown.line(String.valueOf(build.commit().commit())))
                .fact("theirs", commit(stranger) + ", run " + Shown.line(stranger.run()))
                .why("what another commit came to says nothing of this one.")
                .fix("name with from what earlier attempts at this commit left in target/touchstone."));
    }

    private static String commit(BuildRecord stranger) {
        String commit = stranger.origin().commit();
        return commit == null ? "unknown" : Shown.line(commit);
    }

    private static Stream<Objection> afresh(BuildEvidence build) {
        long live = build.ofThisAttempt()
                .filter(verdict -> verdict.calls().used() > 0)
                .count();
        List<Integer> missing = build.missing();
        return live == 0 || missing.isEmpty() ? Stream.of() : Stream.of(afresh(build.attempt(), live, missing));
    }

    private static Objection afresh(int attempt, long live, List<Integer> missing) {
        return Objection.fail(Explanation.of("GATE attempt " + attempt + " at the same commit has sampled afresh")
                .fact("live", live + (live == 1 ? " verdict" : " verdicts"))
                .fact(
                        "not here",
                        "results of attempt "
                                + missing.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .why("of a job that is run until it is green a bad version passes far more often than promised.")
                .fix("keep target/touchstone as an artefact of every attempt, and name with from those of the earlier"
                        + " ones: the first verdict counts. Or push a new commit."));
    }
}

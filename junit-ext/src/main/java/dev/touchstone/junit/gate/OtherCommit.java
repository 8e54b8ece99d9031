package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.BuildRecord;
import java.util.stream.Stream;

/** Results that another commit has left say nothing of this one, however green they are. */
final class OtherCommit implements Check {

    @Override
    public Stream<Objection> objections(BuildEvidence build, Attempts attempts) {
        String here = build.origin().commit();
        return here == null
                ? Stream.of()
                : build.runs().stream().filter(run -> isOther(run, here)).map(run -> objection(run, here));
    }

    private static boolean isOther(BuildRecord run, String here) {
        String there = run.origin().commit();
        return there != null && !there.equals(here);
    }

    private static Objection objection(BuildRecord run, String here) {
        return Objection.fail(Explanation.of("GATE run " + Shown.line(run.run()) + " is of another commit")
                .fact("this commit", Shown.line(here))
                .fact("judged", Shown.line(String.valueOf(run.origin().commit())))
                .why("what another commit came to says nothing of this one.")
                .fix("run the tests of this commit in a clean folder, and check again."));
    }
}

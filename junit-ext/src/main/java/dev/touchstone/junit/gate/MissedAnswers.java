package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.BuildRecord;
import java.util.stream.Stream;

/** Answers a replay was asked for and does not hold, whatever the test made of that. */
final class MissedAnswers implements Check {

    @Override
    public Stream<Objection> objections(BuildEvidence build, Attempts attempts) {
        return build.runs().stream().filter(run -> run.answers().missed() > 0).map(MissedAnswers::objection);
    }

    private static Objection objection(BuildRecord run) {
        return Objection.fail(Explanation.of(
                        "GATE " + run.answers().missed() + " answers were asked for in a replay and are not recorded")
                .fact("served", String.valueOf(run.answers().served()))
                .why("a test that swallows the error is green without an answer.")
                .fix("record what is missing.")
                .run("mvn test -Dtouchstone.responses=record"));
    }
}

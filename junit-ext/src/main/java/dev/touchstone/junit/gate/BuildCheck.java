package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what all JVMs of a build have written, after them and whatever they were told to ignore. */
public final class BuildCheck {

    private final BuildEvidence build;
    private final Attempts attempts;

    /** Of one build. */
    public BuildCheck(BuildEvidence build) {
        this.build = build;
        this.attempts = Attempts.of(build);
    }

    /** The first verdict of each test and version: it counts, whatever came after it. */
    public List<VerdictRecord> verdicts() {
        return attempts.first();
    }

    /** Everything that speaks against it; empty if it may pass. */
    public List<Objection> objections(Optional<Manifest> accepted) {
        if (build.ofThisAttempt().findAny().isEmpty()) {
            return List.of(Objection.fail(build.parts().isEmpty() ? nothing() : onlyAPart(build.parts())));
        }
        return Stream.of(
                        new NotGreen(),
                        new OtherCommit(),
                        new SampledAfresh(),
                        new MissedAnswers(),
                        new OtherModels(),
                        new Expected(accepted))
                .flatMap(check -> check.objections(build, attempts))
                .toList();
    }

    private static Explanation nothing() {
        return Explanation.of("GATE nothing was judged: no test of this build has written a verdict")
                .why("a build in which no version was asked proves nothing.")
                .fix("run the sampled tests in the same build; look for a filter, a profile or skipTests.")
                .run("mvn verify");
    }

    private static Explanation onlyAPart(List<ShardRecord> parts) {
        String drawn = parts.stream()
                .map(ShardRecord::shard)
                .distinct()
                .sorted()
                .map(part -> Shown.line(part).replace("/", " of "))
                .collect(Collectors.joining(", "));
        return Explanation.of("GATE nothing was judged: this job drew part " + drawn)
                .fact(
                        "drawn",
                        parts.size() + (parts.size() == 1 ? " test × version, " : " tests × versions, ")
                                + parts.stream().mapToInt(ShardRecord::draws).sum() + " answers")
                .why("a part sees some of the golden cases; verdicts are given by the job that merges all parts.")
                .fix(
                        "keep target/touchstone as an artefact of this job, draw with mvn test, and check where the parts are"
                                + " merged: name there with parts the folder they were brought to.")
                .run("mvn verify -Dtouchstone.parts=downloads");
    }
}

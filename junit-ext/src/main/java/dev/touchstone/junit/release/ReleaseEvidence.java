package dev.touchstone.junit.release;

import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.results.BuildRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a build has come to.
 *
 * @param runs of its test plugins
 * @param objections of the gate
 * @param stage it was judged at, if any
 * @param output the folder of what a run leaves: {@code target/touchstone}
 * @param vouched whether a signed verdict of an earlier build lets the version of a digest be routed
 */
public record ReleaseEvidence(
        List<BuildRecord> runs,
        List<Objection> objections,
        Optional<JudgedStage> stage,
        Path output,
        Predicate<String> vouched) {

    private static final String DEVELOPMENT = "development";

    /** Keeps copies. */
    public ReleaseEvidence {
        runs = List.copyOf(runs);
        objections = List.copyOf(objections);
    }

    /** Without verdicts of earlier builds. */
    public ReleaseEvidence(
            List<BuildRecord> runs, List<Objection> objections, Optional<JudgedStage> stage, Path output) {
        this(runs, objections, stage, output, digest -> false);
    }

    /** On the whole build: the worst of its verdicts and of what speaks against it. */
    public String decision() {
        return Ruling.worst(
                        runs.stream().flatMap(run -> run.verdicts().stream()).toList(), objections)
                .name();
    }

    /** All objections, as JSON has them. */
    public List<Map<String, Object>> reasons() {
        return objections.stream().map(Ruling::reason).toList();
    }

    /** Those that hold it back. */
    public List<Objection> holding() {
        return objections.stream()
                .filter(objection ->
                        stage.filter(judged -> judged.letsThrough(objection)).isEmpty())
                .toList();
    }

    /** Those the policy lets pass. */
    public List<Objection> letThrough() {
        return objections.stream()
                .filter(objection ->
                        stage.filter(judged -> judged.letsThrough(objection)).isPresent())
                .toList();
    }

    /** By whom, in words. */
    public String lettingThrough() {
        return stage.map(judged -> "LET THROUGH at " + judged.stage().name() + " by "
                        + judged.policy().source() + " (inconclusive: warn):")
                .orElse("");
    }

    Optional<String> samples() {
        return SampleDigest.of(runs, output.resolve("results"));
    }

    String tool() {
        return Optional.ofNullable(ReleaseEvidence.class.getPackage().getImplementationVersion())
                .orElse(DEVELOPMENT);
    }
}

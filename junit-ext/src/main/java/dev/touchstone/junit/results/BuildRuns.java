package dev.touchstone.junit.results;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The runs of test plugins whose results lie in one folder.
 *
 * @param folder of the results
 */
public record BuildRuns(Path folder) {

    private static final int LONGEST = 60;

    /** Those that have judged something since; oldest first. */
    public List<BuildRecord> since(Instant started) {
        return all().stream().filter(run -> !latest(run).isBefore(started)).toList();
    }

    /** The one that judged last, if any did. */
    public Optional<BuildRecord> newest() {
        List<BuildRecord> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Those that have judged something; oldest first. */
    public List<BuildRecord> all() {
        return ResultReader.runs(folder).stream()
                .map(run -> new RunNotes(folder, run))
                .map(notes -> Results.build(folder, notes))
                .filter(run -> !run.verdicts().isEmpty())
                .sorted(Comparator.comparing(BuildRuns::latest))
                .toList();
    }

    /** The flags the versions of a run were read from, each once. */
    public List<FlagRecord> flags(BuildRecord run) {
        return Files.isDirectory(folder)
                ? ResultReader.flags(folder, run.run()).stream().distinct().toList()
                : List.of();
    }

    /** What was drawn since and is judged elsewhere. */
    public List<ShardRecord> partsSince(Instant started) {
        return parts().filter(part -> !moment(part.finishedAt()).isBefore(started))
                .toList();
    }

    /** What the run that drew a part last has drawn; it is judged elsewhere. */
    public List<ShardRecord> newestParts() {
        return ResultReader.runs(folder, ResultReader.SHARDS).stream()
                .map(run -> ResultReader.shards(folder, run))
                .filter(parts -> !parts.isEmpty())
                .max(Comparator.comparing(BuildRuns::lastDrawn))
                .orElse(List.of());
    }

    private Stream<ShardRecord> parts() {
        return ResultReader.runs(folder, ResultReader.SHARDS).stream()
                .flatMap(run -> ResultReader.shards(folder, run).stream());
    }

    private static Instant lastDrawn(List<ShardRecord> parts) {
        return parts.stream()
                .map(part -> moment(part.finishedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * What shows that the verdicts of a run are not all, or not those that its JVMs wrote.
     *
     * @return headlines begin with {@code FILE} or {@code FILE:LINE}
     */
    public List<Explanation> damage(BuildRecord run) {
        return ResultReader.files(folder, run.run() + "-", ResultReader.VERDICTS).stream()
                .flatMap(file -> Seal.beside(file).broken().stream())
                .toList();
    }

    /** Oldest first, wherever they lie. */
    public static List<BuildRecord> inOrder(List<BuildRecord> runs) {
        return runs.stream().sorted(Comparator.comparing(BuildRuns::latest)).toList();
    }

    private static Instant latest(BuildRecord run) {
        return run.verdicts().stream()
                .map(VerdictRecord::finishedAt)
                .map(BuildRuns::moment)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * A time of a verdict.
     *
     * @throws NoVerdictException if it is none
     */
    public static Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException damaged) {
            throw new NoVerdictException(
                    Explanation.of("ERROR a verdict was reached at \"" + Untrusted.line(written, LONGEST)
                                    + "\", which is no moment")
                            .why("results that were changed after the run prove nothing.")
                            .fix("delete the results folder and run the build again."),
                    damaged);
        }
    }
}

package dev.touchstone.junit.results;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The runs of test plugins whose results lie in one folder.
 *
 * @param folder of the results
 */
public record BuildRuns(Path folder) {

    /** Those that have judged something since; oldest first. */
    public List<BuildRecord> since(Instant started) {
        return all().stream().filter(run -> !latest(run).isBefore(started)).toList();
    }

    /** The one that judged last, if any did. */
    public Optional<BuildRecord> newest() {
        List<BuildRecord> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private List<BuildRecord> all() {
        return ResultReader.runs(folder).stream()
                .map(run -> new RunNotes(folder, run))
                .map(notes -> Results.build(folder, notes))
                .filter(run -> !run.verdicts().isEmpty())
                .sorted(Comparator.comparing(BuildRuns::latest))
                .toList();
    }

    private static Instant latest(BuildRecord run) {
        return run.verdicts().stream()
                .map(verdict -> Instant.parse(verdict.finishedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

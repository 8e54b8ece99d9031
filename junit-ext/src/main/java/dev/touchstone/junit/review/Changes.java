package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.report.Outcomes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a recording has changed: answers, verdicts, lines for a reviewer. */
public final class Changes {

    private final Path output;
    private final RecordingFiles committed;
    private final RecordingFiles apart;
    private final Outcomes outcomes;

    private Changes(Path output, RecordingFiles committed, RecordingFiles apart) {
        this.output = output;
        this.committed = committed;
        this.apart = apart;
        this.outcomes = Outcomes.in(output);
    }

    /**
     * From now on.
     *
     * @throws NoVerdictException if a file cannot be read
     */
    public static Changes since(Project project) {
        return new Changes(
                project.output(),
                RecordingFiles.in(project.recordings(), project),
                RecordingFiles.in(project.output().resolve("recordings"), project));
    }

    /**
     * Whether answers were recorded by now.
     *
     * @throws NoVerdictException if a file cannot be read
     */
    public boolean isRecorded() {
        return !recorded().isEmpty();
    }

    /**
     * What to tell of it by now.
     *
     * @throws NoVerdictException if a file cannot be read
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(recorded());
        if (lines.isEmpty()) {
            lines.add("RECORDED nothing new");
        }
        Map<String, String> before = outcomes.byTest();
        Outcomes.in(output).byTest().forEach((test, outcome) -> {
            String known = before.getOrDefault(test, "new");
            if (!known.equals(outcome)) {
                lines.add("VERDICT " + test + ": " + known + " → " + outcome);
            }
        });
        return lines;
    }

    private List<String> recorded() {
        List<String> lines = new ArrayList<>(committed.linesSince());
        lines.addAll(apart.linesSince());
        return lines;
    }
}

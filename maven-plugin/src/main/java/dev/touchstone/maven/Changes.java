package dev.touchstone.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** What a recording has changed: answers, verdicts, lines for a reviewer. */
final class Changes {

    private final RecordingFiles committed;
    private final RecordingFiles apart;
    private final Verdicts verdicts;

    private Changes(RecordingFiles committed, RecordingFiles apart, Verdicts verdicts) {
        this.committed = committed;
        this.apart = apart;
        this.verdicts = verdicts;
    }

    /** @param recordings the folder of the project's recordings, from that of the project */
    static Changes since(MavenProject project, String recordings) throws MojoExecutionException {
        Path module = project.getBasedir().toPath();
        Path output = Path.of(project.getBuild().getDirectory()).resolve("touchstone");
        return new Changes(
                RecordingFiles.in(module.resolve(recordings), module),
                RecordingFiles.in(output.resolve("recordings"), module),
                Verdicts.in(output.resolve("verdict.json")));
    }

    List<String> lines() throws MojoExecutionException {
        List<String> lines = new ArrayList<>();
        lines.addAll(committed.linesSince());
        lines.addAll(apart.linesSince());
        if (lines.isEmpty()) {
            lines.add("RECORDED nothing new");
        }
        Map<String, String> before = verdicts.decisions();
        Map<String, String> after = new TreeMap<>(verdicts.again().decisions());
        after.forEach((test, decision) -> {
            String known = before.getOrDefault(test, "new");
            if (!known.equals(decision)) {
                lines.add("VERDICT " + test + ": " + known + " → " + decision);
            }
        });
        return lines;
    }
}

package dev.touchstone.junit.ci;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what build servers show: {@code junit-gate.xml} and {@code metrics.txt} always, annotations and the job summary on GitHub
 * Actions, {@code otel.jsonl} if asked for. No network. That a file cannot be written changes no decision, and is told.
 *
 * @param module its folder, where sources are looked for
 * @param output the folder for everything that is never committed
 * @param environment the variables of this process
 * @param otel whether events for OpenTelemetry are written
 */
public record CiOutputs(Path module, Path output, Map<String, String> environment, boolean otel) {

    private static final int LONGEST = 300;
    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    /**
     * Writes all of it.
     *
     * @return lines to print, each on its own
     */
    public List<String> write(CheckedBuild build) {
        List<String> lines = new ArrayList<>();
        file("junit-gate.xml", GateXml.of(build), lines);
        file("metrics.txt", OpenMetrics.of(build), lines);
        if (otel) {
            file("otel.jsonl", EvaluationEvents.of(build), lines);
        }
        String summary = environment.getOrDefault(SUMMARY, "");
        if (!summary.isBlank()) {
            lines.addAll(new Annotations(sources()).of(build));
            append(Path.of(summary), build, lines);
        }
        return lines;
    }

    private Sources sources() {
        String workspace = environment.getOrDefault("GITHUB_WORKSPACE", "");
        return new Sources(module, workspace.isBlank() ? module : Path.of(workspace));
    }

    private void file(String name, String text, List<String> lines) {
        try {
            WholeFile.replace(output.resolve(name), text);
        } catch (IOException trouble) {
            lines.add(unwritten(name, trouble));
        }
    }

    private void append(Path summary, CheckedBuild build, List<String> lines) {
        try {
            StepSummary.append(summary, output.resolve("summary.md"), build);
        } catch (IOException trouble) {
            lines.add(unwritten("the job summary", trouble));
        }
    }

    private static String unwritten(String what, IOException trouble) {
        return "NOTE " + what + " was not written, the decision stands: " + Untrusted.line(trouble.toString(), LONGEST);
    }
}

package dev.touchstone.junit.ci;

import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.disk.WholeFile;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** GitHub's job summary: the build's, and what speaks against it. Of more than 1,024 KiB GitHub shows nothing at all. */
final class StepSummary {

    static final int MOST_BYTES = 1 << 20;

    private static final int MOST_OBJECTIONS = 20;
    private static final String TOO_LONG =
            "\nTouchstone's summary does not fit here: it is in target/touchstone/summary.md.\n";

    private StepSummary() {}

    /** Once for each build, however often it is checked. */
    static void append(Path jobSummary, Path summary, CheckedBuild build) throws IOException {
        String before = text(jobSummary);
        String marker =
                "<!-- touchstone " + Sha256.hex((summary + build.run()).getBytes(StandardCharsets.UTF_8)) + " -->";
        if (before.contains(marker)) {
            return;
        }
        int left = MOST_BYTES - bytes(before).length;
        byte[] whole = bytes(marker + "\n" + text(summary) + gate(build));
        byte[] brief = bytes(TOO_LONG);
        try (OutputStream stream = new FileOutputStream(jobSummary.toFile(), true)) {
            if (whole.length <= left) {
                stream.write(whole);
            } else if (brief.length <= left) {
                stream.write(brief);
            }
        }
    }

    private static String text(Path file) throws IOException {
        return WholeFile.read(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String gate(CheckedBuild build) {
        if (build.isLetThrough()) {
            return "\n## The gate\n\nNothing speaks against this build.\n";
        }
        int more = build.objections().size() - MOST_OBJECTIONS;
        String told = build.objections().stream()
                .limit(MOST_OBJECTIONS)
                .map(objection -> objection.explanation().text())
                .collect(Collectors.joining("\n\n"));
        return "\n## The gate\n\n" + fenced(told) + (more > 0 ? "\nAnd " + more + " more.\n" : "");
    }

    /** By more backticks than it holds, so nothing in it is read as markup. */
    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "text\n" + text + "\n" + fence + "\n";
    }
}

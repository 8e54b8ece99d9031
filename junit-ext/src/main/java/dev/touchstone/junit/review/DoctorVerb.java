package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.PendingFiles;
import dev.touchstone.junit.baseline.BaselineFiles;
import dev.touchstone.junit.recording.RecordingCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads every file and tells of all damage, and of golden cases that ask the same. Nothing is mended. */
final class DoctorVerb implements Verb {

    @Override
    public int run(Options options, Console console) {
        Project project = options.project();
        ApprovedFiles approved = project.approved();
        PendingFiles pending = project.pending();
        List<BaselineFiles> baselines = List.of(project.baselines(), project.proposedBaselines());
        List<Path> recordings = RecordingCheck.files(project.recordings());
        List<Path> goldens = GoldenSets.files(project);
        int damage = tell(approved.all(), file -> reading(file, approved::read), console)
                + tell(pending.files(), file -> reading(file, pending::read), console)
                + baselines.stream()
                        .mapToInt(files -> tell(files.everything(), file -> reading(file, files::check), console))
                        .sum()
                + tell(recordings, DoctorVerb::recording, console)
                + tell(goldens, file -> golden(file, project, console), console);
        int records =
                baselines.stream().mapToInt(files -> files.everything().size()).sum();
        console.say(approved.all().size() + " approved, " + pending.files().size() + " pending, "
                + counted(recordings.size(), "recording") + ", " + counted(records, "baseline record") + ", "
                + counted(goldens.size(), "golden set") + ": "
                + (damage == 0 ? "nothing is damaged." : damage + " found."));
        return damage == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static int tell(List<Path> files, Function<Path, List<Explanation>> examined, Console console) {
        int found = 0;
        for (Path file : files) {
            for (Explanation finding : examined.apply(file)) {
                console.say(finding.text());
                console.say("");
                found++;
            }
        }
        return found;
    }

    private static List<Explanation> reading(Path file, Consumer<Path> read) {
        try {
            read.accept(file);
            return List.of();
        } catch (ConfigurationException damaged) {
            return List.of(damaged.explanation());
        } catch (NoVerdictException unreadable) {
            return List.of(unreadable.explanation());
        }
    }

    /** Remarks are no damage. */
    private static List<Explanation> golden(Path file, Project project, Console console) {
        GoldenFindings findings = GoldenFindings.of(file, project);
        findings.remarks().forEach(remark -> {
            console.say(remark);
            console.say("");
        });
        return findings.damage();
    }

    private static List<Explanation> recording(Path file) {
        try {
            return RecordingCheck.findings(file);
        } catch (NoVerdictException unreadable) {
            return List.of(unreadable.explanation());
        }
    }
}

package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.recording.ImportedRecording;
import dev.touchstone.junit.recording.RecordingImport;
import java.util.List;

/** Brings home what a build server has recorded and proposed. Everything is read before anything is written. */
final class ImportVerb implements Verb {

    private static final String RECORDING = ".recording.jsonl";
    private static final String PENDING = ".pending.md";

    @Override
    public int run(Options options, Console console) {
        Project project = options.project();
        BuildServer.refuse("import", project);
        Artefact artefact = new Artefact(options.folders().onlyFrom().orElse(project.output()));
        ImportedProposals proposals = ImportedProposals.read(artefact, options);
        List<ImportedRecording> recordings = new RecordingImport(
                        artefact.recordings(),
                        project.recordings(),
                        project.output().resolve("recording-journal"))
                .run(options.selection()::chooses);
        List<String> proposed = proposals.write();
        if (recordings.isEmpty() && proposed.isEmpty()) {
            return nothing(artefact, options, console);
        }
        recordings.forEach(recording -> console.say(line(recording)));
        proposed.forEach(path -> console.say("pending  " + path));
        return ExitCode.DONE;
    }

    /** A folder that was named and holds nothing was named wrongly. */
    private static int nothing(Artefact artefact, Options options, Console console) {
        String told = "There is nothing to import in " + options.project().shown(artefact.folder());
        if (!options.folders().from().isEmpty() || !options.selection().globs().isEmpty()) {
            throw new ConfigurationException(Explanation.of(told + ".")
                    .fact("looked for", "…" + RECORDING + " and …" + PENDING)
                    .fix("give from the folder that was downloaded: target/touchstone as the build server left it."));
        }
        console.say(told + ".");
        return ExitCode.DONE;
    }

    private static String line(ImportedRecording recording) {
        if (!recording.changed()) {
            return "nothing new  " + recording.path();
        }
        String removed = recording.removed() == 0 ? "" : ", −" + recording.removed() + " asked for afresh";
        return "+" + recording.added() + (recording.added() == 1 ? " answer" : " answers") + removed + "  "
                + recording.path();
    }
}

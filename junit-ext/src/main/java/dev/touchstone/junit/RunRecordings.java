package dev.touchstone.junit;

import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.recording.Recorder;
import dev.touchstone.junit.recording.RecordingFolders;
import dev.touchstone.junit.recording.Recordings;
import dev.touchstone.junit.recording.Scrubber;
import dev.touchstone.junit.recording.Scrubbing;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** The recordings of this run: where they lie, who may write them, what never gets into them. */
final class RunRecordings {

    private RunRecordings() {}

    static Recordings of(Settings settings, ProjectLayout layout, Recorder recorder, ClassLoader loader) {
        List<Scrubber> scrubbers = ServiceLoader.load(Scrubber.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new Recordings(
                folders(settings, layout),
                settings.spending().responses(),
                Scrubbing.of(Environment.variables(), scrubbers),
                recorder);
    }

    /** A build server never writes under {@code src}, and what is asked for anew never replaces what was recorded. */
    private static RecordingFolders folders(Settings settings, ProjectLayout layout) {
        Path read =
                settings.spending().recordings().map(layout.module()::resolve).orElseGet(layout::recordings);
        boolean apart = settings.ci() || settings.spending().responses() == Responses.LIVE;
        Path write = apart ? layout.output().resolve("recordings") : read;
        return new RecordingFolders(read, write, layout.output().resolve("recording-journal"));
    }
}

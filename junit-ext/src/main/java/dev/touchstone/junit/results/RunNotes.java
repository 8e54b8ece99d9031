package dev.touchstone.junit.results;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.version.JsonWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the JVMs of one build tell each other beside their results. */
final class RunNotes {

    private static final int LONGEST = 300;

    private final Path folder;
    private final String run;

    RunNotes(Path folder, String run) {
        this.folder = folder;
        this.run = run;
    }

    String run() {
        return run;
    }

    boolean isFirstTo(String task) {
        try {
            Files.createFile(folder.resolve(run + "-" + task));
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        } catch (IOException trouble) {
            throw unusable(trouble);
        }
    }

    void note(FamilyRecord family) {
        if (noted().filter(known -> known.verdicts() >= family.verdicts()).isEmpty()) {
            try {
                WholeFile.replace(file(), JsonWriter.compact(RecordFields.of(family)) + "\n");
            } catch (IOException trouble) {
                throw unusable(trouble);
            }
        }
    }

    Optional<FamilyRecord> noted() {
        try {
            return Files.exists(file())
                    ? Optional.of(RecordReader.read(Files.readString(file()), FamilyRecord.class))
                    : Optional.empty();
        } catch (IOException trouble) {
            throw unusable(trouble);
        }
    }

    /** Every JVM of a build is told the same. */
    void note(OriginRecord origin) {
        if (origin.isKnown()) {
            try {
                WholeFile.replace(originFile(), JsonWriter.compact(RecordFields.of(origin)) + "\n");
            } catch (IOException trouble) {
                throw unusable(trouble);
            }
        }
    }

    OriginRecord origin() {
        try {
            return Files.exists(originFile())
                    ? RecordReader.read(Files.readString(originFile()), OriginRecord.class)
                    : OriginRecord.UNKNOWN;
        } catch (IOException trouble) {
            throw ResultReader.unreadable(originFile() + ":1", trouble);
        }
    }

    private Path originFile() {
        return folder.resolve(run + "-origin.json");
    }

    void note(StageRecord stage) {
        try {
            WholeFile.replace(stage(), JsonWriter.compact(RecordFields.of(stage)) + "\n");
        } catch (IOException trouble) {
            throw unusable(trouble);
        }
    }

    Optional<StageRecord> notedStage() {
        try {
            return Files.exists(stage())
                    ? Optional.of(RecordReader.read(Files.readString(stage()), StageRecord.class))
                    : Optional.empty();
        } catch (IOException trouble) {
            throw unusable(trouble);
        }
    }

    private Path stage() {
        return folder.resolve(run + "-stage.json");
    }

    private Path file() {
        return folder.resolve(run + "-family.json");
    }

    private NoVerdictException unusable(IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot use the results folder " + folder + ": "
                                + Untrusted.line(trouble.toString(), LONGEST))
                        .why("the JVMs of a build share there what each of them must know.")
                        .fix("make the build directory writable and free some disk space, or delete the folder."),
                trouble);
    }
}

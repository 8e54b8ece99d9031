package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.attest.Checked;
import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.Verifier;
import dev.touchstone.junit.version.Utf8Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The signed verdicts of a folder: every line of every {@code .jsonl} file in it. */
final class VerdictFolder {

    private final Path folder;
    private final Verifier verifier;
    private final List<Filed> believed = new ArrayList<>();
    private final List<Checked> distrusted = new ArrayList<>();
    private final List<Explanation> broken = new ArrayList<>();

    private VerdictFolder(Path folder, Verifier verifier) {
        this.folder = folder;
        this.verifier = verifier;
    }

    /** A folder that is not there holds no verdicts. */
    static VerdictFolder read(Path folder, Verifier verifier) {
        VerdictFolder read = new VerdictFolder(folder, verifier);
        if (Files.isDirectory(folder)) {
            read.files().forEach(read::add);
        }
        return read;
    }

    List<Filed> about(String digest) {
        return believed.stream()
                .filter(filed -> filed.verdict().candidate().digest().equals(digest))
                .toList();
    }

    /** Why a line about the version is not believed, if there is one. */
    Optional<Explanation> distrustOf(String digest) {
        return distrusted.stream()
                .filter(checked -> checked.statement().subject().digest().equals(digest))
                .flatMap(checked -> checked.distrust().stream())
                .findFirst();
    }

    /** Lines that cannot be read: what they would say is not known, so they are not passed over. */
    List<Explanation> broken() {
        return List.copyOf(broken);
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private void add(Path file) {
        try (Utf8Lines lines = new Utf8Lines(file.toString(), Files.newInputStream(file))) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    add(line.get(), file + ":" + lines.number());
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void add(String line, String place) {
        try {
            Checked checked = verifier.check(line, place);
            if (checked.distrust().isPresent()) {
                distrusted.add(checked);
            } else {
                RolloutVerdict.of(checked.statement(), place)
                        .ifPresent(verdict -> believed.add(new Filed(place, verdict)));
            }
        } catch (ConfigurationException e) {
            broken.add(e.explanation());
        }
    }

    private static NoVerdictException unreadable(Path path, IOException e) {
        return new NoVerdictException(Explanation.of(path + ": the verdicts could not be read: " + e.getMessage()), e);
    }
}

package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for what is wrong with a recording, without the tests it belongs to. */
public final class RecordingCheck {

    private static final Scrubbing KEYS = Scrubbing.of(Map.of(), List.of());

    private RecordingCheck() {}

    /**
     * All recordings below a folder, sorted; none if there is no such folder.
     *
     * @throws NoVerdictException if the folder cannot be read
     */
    public static List<Path> files(Path folder) {
        return Kept.FILES.files(folder, RecordingPath.EXTENSION);
    }

    /**
     * Its first damage.
     *
     * @return headlines begin with {@code FILE:LINE: }
     * @throws NoVerdictException if the file cannot be read
     */
    public static Optional<Explanation> damage(Path file) {
        try {
            StoredRecording.read(file).requireReadable();
            return Optional.empty();
        } catch (ConfigurationException damaged) {
            return Optional.of(damaged.explanation());
        }
    }

    /**
     * Its first damage, or else every line that holds what looks like a key.
     *
     * @return headlines begin with {@code FILE:LINE: }
     * @throws NoVerdictException if the file cannot be read
     */
    public static List<Explanation> findings(Path file) {
        Optional<Explanation> damage = damage(file);
        if (damage.isPresent()) {
            return List.of(damage.get());
        }
        List<String> lines = Kept.FILES
                .bytes(file)
                .map(bytes -> RecordingLines.of(file, bytes).lines())
                .orElse(List.of());
        return IntStream.range(0, lines.size())
                .filter(i -> !KEYS.scrub(lines.get(i)).equals(lines.get(i)))
                .mapToObj(i -> key(file, i + 1))
                .toList();
    }

    static void require(Path file) {
        findings(file).stream().findFirst().ifPresent(finding -> {
            throw new ConfigurationException(finding);
        });
    }

    /** The line itself is never shown. */
    private static Explanation key(Path file, int line) {
        return Explanation.of(file + ":" + line + ": holds what looks like a key")
                .why("what is committed is known to whoever can read the repository, also after it was deleted.")
                .fix(
                        "withdraw the key if it is one, delete the file, and record again: keys are taken out of what is recorded.");
    }
}

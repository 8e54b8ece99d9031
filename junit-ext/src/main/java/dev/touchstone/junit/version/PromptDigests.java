package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.disk.FileGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The digests prompts had when they were last seen, in a committed file: content that changes without a new version is an error.
 *
 * <pre>
 * {
 *   "refund@1.0.0": "sha256:…",
 *   "refund@1.1.0": "sha256:…"
 * }
 * </pre>
 */
public final class PromptDigests {

    private final PromptDigestFile file;
    private final Optional<Path> lock;

    private PromptDigests(Path file, Optional<Path> lock) {
        this.file = new PromptDigestFile(file);
        this.lock = lock;
    }

    /** Compares and never writes: for CI. */
    public static PromptDigests readOnly(Path file) {
        return new PromptDigests(file, Optional.empty());
    }

    /**
     * Compares, and records prompts not seen before; safe in several threads and JVMs at once.
     *
     * @param lock a file in the build directory, created if missing, that is locked while writing
     */
    public static PromptDigests recording(Path file, Path lock) {
        return new PromptDigests(file, Optional.of(lock));
    }

    /**
     * Compares {@code prompt} with what was recorded under its id and version.
     *
     * @throws ConfigurationException if its content changed, or the file is corrupt
     * @throws dev.touchstone.assertions.message.NoVerdictException if the file cannot be read or written
     */
    public void check(Prompt prompt) {
        if (!isRecorded(prompt, file.read())) {
            lock.ifPresent(path -> recordAlone(prompt, path));
        }
    }

    private void recordAlone(Prompt prompt, Path guarded) {
        try {
            new FileGuard(guarded).run(() -> record(prompt));
        } catch (IOException trouble) {
            throw file.unwritable(trouble);
        }
    }

    // Read again under the lock: what another JVM recorded in between must neither be lost nor overruled.
    private void record(Prompt prompt) throws IOException {
        SortedMap<String, Node> recorded = file.read();
        if (!isRecorded(prompt, recorded)) {
            recorded.put(key(prompt), new Node(0, prompt.digest()));
            file.write(recorded);
        }
    }

    private boolean isRecorded(Prompt prompt, SortedMap<String, Node> recorded) {
        Node entry = recorded.get(key(prompt));
        if (entry != null && !prompt.digest().equals(entry.value())) {
            throw changed(prompt, entry, recorded);
        }
        return entry != null;
    }

    private ConfigurationException changed(Prompt prompt, Node entry, SortedMap<String, Node> recorded) {
        PromptName next = new PromptName(prompt.id(), prompt.version()).next();
        while (recorded.containsKey(next.toString())) {
            next = next.next();
        }
        String place = file.path() + ":" + entry.line();
        return new ConfigurationException(Explanation.of(
                        prompt.source() + ": the content of " + key(prompt) + " changed without a new version")
                .fact("recorded", entry.value() + "   " + place)
                .fact("now", prompt.digest() + "   " + prompt.source())
                .why("what was measured under " + key(prompt) + " was measured with the recorded content.")
                .fix("save the new content as " + next + ".md and restore " + key(prompt) + ".md;\nor, if "
                        + key(prompt) + " was never rolled out, remove line " + entry.line() + " of " + file.path()
                        + "."));
    }

    private static String key(Prompt prompt) {
        return prompt.id() + "@" + prompt.version();
    }
}

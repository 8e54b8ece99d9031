package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Responses;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The recordings a run reads: each file once, when it is first asked for. */
final class Archive {

    private final List<Path> roots;
    private final Function<RecordingId, String> command;
    private final Map<RecordingId, List<StoredRecording>> read = new ConcurrentHashMap<>();

    private Archive(List<Path> roots, Function<RecordingId, String> command) {
        this.roots = roots;
        this.command = command;
    }

    /** The first folder that holds an answer is believed. */
    static Archive of(RecordingFolders folders, Responses responses, Function<RecordingId, String> command) {
        return new Archive(
                switch (responses) {
                    case REPLAY -> List.of(folders.read());
                    case RECORD ->
                        Stream.of(folders.read(), folders.write()).distinct().toList();
                    case LIVE -> List.of();
                },
                command);
    }

    Optional<Response> answer(RecordingId id, AnswerKey key) {
        return mendable(id, () -> {
            for (StoredRecording recording : stored(id)) {
                Optional<Response> answer = recording.answer(key);
                if (answer.isPresent()) {
                    return answer;
                }
            }
            return Optional.empty();
        });
    }

    int count(RecordingId id, AnswerKey key) {
        return recordings(id).stream()
                .mapToInt(recording -> recording.count(key))
                .sum();
    }

    List<StoredRecording> recordings(RecordingId id) {
        return mendable(id, () -> stored(id));
    }

    private List<StoredRecording> stored(RecordingId id) {
        return read.computeIfAbsent(id, any -> roots.stream()
                .map(root -> StoredRecording.read(root.resolve(RecordingPath.of(id))))
                .toList());
    }

    private <T> T mendable(RecordingId id, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ConfigurationException damaged) {
            throw new ConfigurationException(damaged.explanation().run(command.apply(id)));
        }
    }

    /** They are read again when they are next asked for. */
    void forget(Predicate<RecordingId> which) {
        read.keySet().removeIf(which);
    }

    OptionalLong seed(String className, String methodName) {
        String folder = RecordingPath.folder(className, methodName);
        return StoredSeed.asLong(StoredSeed.in(roots.stream()
                .flatMap(root -> Kept.FILES.files(root.resolve(folder), RecordingPath.EXTENSION).stream())
                .toList()));
    }
}

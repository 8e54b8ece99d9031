package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The recordings a run reads: each file once, when it is first asked for. */
final class Archive {

    private final List<Path> roots;
    private final Map<RecordingId, List<StoredRecording>> read = new ConcurrentHashMap<>();

    /** @param roots the first that holds an answer is believed */
    Archive(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    static Archive of(RecordingFolders folders, Responses responses) {
        return new Archive(
                switch (responses) {
                    case REPLAY -> List.of(folders.read());
                    case RECORD ->
                        List.of(folders.read(), folders.write()).stream()
                                .distinct()
                                .toList();
                    case LIVE -> List.of();
                });
    }

    Optional<Response> answer(RecordingId id, AnswerKey key) {
        for (StoredRecording recording : recordings(id)) {
            Optional<Response> answer = recording.answer(key);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    int count(RecordingId id, AnswerKey key) {
        return recordings(id).stream()
                .mapToInt(recording -> recording.count(key))
                .sum();
    }

    List<StoredRecording> recordings(RecordingId id) {
        return read.computeIfAbsent(id, any -> roots.stream()
                .map(root -> StoredRecording.read(root.resolve(RecordingPath.of(id))))
                .toList());
    }

    /** They are read again when they are next asked for. */
    void forget(Predicate<RecordingId> which) {
        read.keySet().removeIf(which);
    }

    OptionalLong seed(String className, String methodName) {
        String folder = RecordingPath.folder(className, methodName);
        return StoredSeed.asLong(StoredSeed.in(roots.stream()
                .flatMap(root -> Disk.files(root.resolve(folder), RecordingPath.EXTENSION).stream())
                .toList()));
    }
}

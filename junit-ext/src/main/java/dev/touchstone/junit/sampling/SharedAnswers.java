package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The baseline's answers of one test: drawn once, read by the baseline's own node and by every candidate. */
public final class SharedAnswers {

    private final Map<Key, FutureTask<List<Response>>> answers = new ConcurrentHashMap<>();

    private record Key(String digest, String caseId, int sample) {}

    /**
     * The answers of this step, got by {@code call} unless somebody did before. A call that fails is forgotten: whoever was waiting
     * for it asks itself, since the one that failed may only have been stopped.
     */
    public List<Response> of(ModelVersion version, Step step, Callable<List<Response>> call) throws Exception {
        Key key = new Key(version.digest(), step.goldenCase().id(), step.sample());
        FutureTask<List<Response>> mine = new FutureTask<>(call);
        while (true) {
            FutureTask<List<Response>> first = answers.putIfAbsent(key, mine);
            if (first == null) {
                mine.run();
                return result(key, mine);
            }
            try {
                return first.get();
            } catch (ExecutionException failed) {
                answers.remove(key, first);
            }
        }
    }

    private List<Response> result(Key key, FutureTask<List<Response>> mine) throws Exception {
        try {
            return mine.get();
        } catch (ExecutionException failed) {
            answers.remove(key, mine);
            throw failed;
        }
    }
}

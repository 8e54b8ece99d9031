package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The baseline's answers: drawn once, read by the baseline's own node and by every candidate that is compared with it. One object serves
 * the versions that were declared together and is forgotten with them.
 */
public final class SharedAnswers {

    private final Map<Key, FutureTask<Response>> answers = new ConcurrentHashMap<>();

    /** The request names case, sample and call; the test takes part, so that no two verdicts rest on the same luck. */
    private record Key(TestId test, String digest, Request request) {}

    /** {@code model}, asked only for what nobody asked it before in this test. */
    public Model of(TestId test, ModelVersion version, Model model) {
        return request -> answer(new Key(test, version.digest(), request), () -> model.respond(request));
    }

    /**
     * A call that fails is forgotten: whoever was waiting for it asks itself, since the one that failed may only have been stopped.
     */
    private Response answer(Key key, Callable<Response> call) {
        FutureTask<Response> mine = new FutureTask<>(call);
        while (true) {
            FutureTask<Response> first = answers.putIfAbsent(key, mine);
            if (first == null) {
                mine.run();
                return own(key, mine);
            }
            try {
                return first.get();
            } catch (ExecutionException failed) {
                answers.remove(key, first);
            } catch (InterruptedException stopped) {
                throw interrupted(stopped);
            }
        }
    }

    private Response own(Key key, FutureTask<Response> mine) {
        try {
            return mine.get();
        } catch (ExecutionException failed) {
            answers.remove(key, mine);
            throw Unchecked.thrown(failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped while waiting for an answer", stopped);
    }
}

package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Whoever asks first for an answer gets it for all who ask for the same; a call that failed may be repeated. */
final class OnceAsked {

    private record Asked(RecordingId id, AnswerKey key) {}

    private final Map<Asked, CompletableFuture<Response>> answers = new ConcurrentHashMap<>();
    private final Ledger ledger;

    OnceAsked(Ledger ledger) {
        this.ledger = ledger;
    }

    Response get(RecordingId id, AnswerKey key, Supplier<Response> call) {
        Asked asked = new Asked(id, key);
        CompletableFuture<Response> mine = new CompletableFuture<>();
        CompletableFuture<Response> first = answers.putIfAbsent(asked, mine);
        if (first == null) {
            return call(asked, call, mine);
        }
        Response answer = joined(first);
        ledger.served(id);
        return answer;
    }

    private Response call(Asked asked, Supplier<Response> call, CompletableFuture<Response> mine) {
        try {
            Response answer = call.get();
            mine.complete(answer);
            return answer;
        } catch (Throwable trouble) {
            answers.remove(asked);
            mine.completeExceptionally(trouble);
            throw trouble;
        }
    }

    private static Response joined(CompletableFuture<Response> first) {
        try {
            return first.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    void forget(Predicate<RecordingId> which) {
        answers.keySet().removeIf(asked -> which.test(asked.id()));
    }
}

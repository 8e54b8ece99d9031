package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.Patience;
import java.time.Duration;

/** Asks until there is an answer, or no sense in asking again. Used by one thread. */
final class Attempts {

    private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 6;

    private final Patience patience;
    private final RateLimit rate;
    private final Transport transport;
    private final Deadline deadline;
    private int sent;

    Attempts(Patience patience, RateLimit rate, Transport transport) {
        this.patience = patience;
        this.rate = rate;
        this.transport = transport;
        this.deadline = new Deadline(transport.time(), patience.deadline());
    }

    /** One request. */
    @FunctionalInterface
    interface Attempt {
        /** Sends it and reads what comes back within the time that is left. */
        Response ask(Duration left) throws Trouble;
    }

    /** @throws Trouble if the answer was not given */
    Response answer(Attempt attempt) throws Trouble {
        while (true) {
            try {
                awaitRate();
                Duration left = left();
                sent++;
                Response answer = attempt.ask(left);
                return answer.with(answer.served().after(sent));
            } catch (Trouble trouble) {
                if (!trouble.isPassing() || sent >= patience.attempts()) {
                    throw trouble;
                }
                backOff(trouble);
            }
        }
    }

    int sent() {
        return sent;
    }

    Deadline deadline() {
        return deadline;
    }

    private void awaitRate() throws Trouble {
        for (Duration wait = rate.reserve(); !wait.isZero(); wait = rate.reserve()) {
            if (wait.compareTo(deadline.left()) > 0) {
                throw new Trouble(
                        Remedy.RATE,
                        "its rate limit lets nobody ask for " + Spans.text(wait) + ", and the deadline leaves "
                                + Spans.text(deadline.left()));
            }
            sleep(wait);
        }
    }

    private Duration left() throws Trouble {
        Duration left = deadline.left();
        if (left.isZero()) {
            throw new Trouble(Remedy.TIME, "the deadline has passed");
        }
        return left;
    }

    private void backOff(Trouble trouble) throws Trouble {
        Duration wait = trouble.retryAfter().plus(jitter());
        if (wait.compareTo(deadline.left()) > 0) {
            throw new Trouble(trouble.remedy(), tooLong(trouble), trouble.getCause()).said(trouble.said());
        }
        if (!trouble.retryAfter().isZero()) {
            rate.pause(trouble.retryAfter());
        }
        sleep(wait);
    }

    private String tooLong(Trouble trouble) {
        String left = ", and the deadline leaves " + Spans.text(deadline.left());
        return trouble.retryAfter().isZero()
                ? trouble.problem() + left
                : trouble.problem() + "; it may be asked again in " + Spans.text(trouble.retryAfter()) + left;
    }

    // Full jitter: Brooker, Exponential Backoff and Jitter (AWS, 2015).
    private Duration jitter() {
        Duration most = FIRST_BACKOFF.multipliedBy(1L << Math.min(sent - 1, MOST_DOUBLINGS));
        return Duration.ofNanos((long) (transport.random() * most.toNanos()));
    }

    private void sleep(Duration wait) throws Trouble {
        try {
            transport.time().sleep(wait);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Keeps the thread interrupted. */
    static Trouble interrupted() {
        Thread.currentThread().interrupt();
        return new Trouble(Remedy.STOPPED, "the thread that waited for it was interrupted");
    }
}

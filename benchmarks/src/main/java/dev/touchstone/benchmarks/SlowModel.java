package dev.touchstone.benchmarks;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Answers after 50 ms without using the CPU, as a model behind a network does. */
final class SlowModel implements Model {

    static final int LATENCY_MILLIS = 50;

    SlowModel(ModelVersion version) {}

    @Override
    public Response respond(Request request) {
        CallSpan.called();
        think();
        return Response.of("good answer");
    }

    /** Parking may end early for no reason, so it is repeated until the time is over. */
    static void think() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LATENCY_MILLIS);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

package dev.touchstone.junit.model;

import dev.touchstone.assertions.response.Response;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Measures how long an answer takes where whoever answers does not say. */
public final class TimedModel implements Model {

    private final Model model;
    private final LongSupplier nanoseconds;

    /** By the clock of the JVM. */
    public TimedModel(Model model) {
        this(model, System::nanoTime);
    }

    TimedModel(Model model, LongSupplier nanoseconds) {
        this.model = model;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Response respond(Request request) {
        long start = nanoseconds.getAsLong();
        @Nullable
        Response response = model.respond(request); // a user's model may break its contract; its caller says so
        if (response == null || response.latency().isPresent()) {
            return response;
        }
        return response.after(Duration.ofNanos(nanoseconds.getAsLong() - start));
    }
}

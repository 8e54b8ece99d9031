package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Untrusted;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells, not too often, how far the runs of this JVM are. Short runs are over before they say anything. */
public final class Progress {

    /** Says nothing. */
    static final Progress NONE = new Progress(Silence.INSTANCE, () -> 0);

    private static final int LONGEST = 100;
    private static final double SECOND = 1e9;

    private final ProgressDisplay display;
    private final LongSupplier nanoseconds;
    private final long started;
    private long last;
    private long answers;
    private boolean shown;

    /**
     * Begins now.
     *
     * @param nanoseconds a clock
     */
    public Progress(ProgressDisplay display, LongSupplier nanoseconds) {
        this.display = display;
        this.nanoseconds = nanoseconds;
        this.started = nanoseconds.getAsLong();
        this.last = started;
    }

    /**
     * One more answer was judged.
     *
     * @param subject whose: test and version
     * @param judged answers so far
     * @param wrong of them
     * @param most the plan's cap
     */
    synchronized void judged(String subject, long judged, long wrong, long most) {
        answers++;
        long now = nanoseconds.getAsLong();
        if (now - last >= display.interval().toNanos()) {
            last = now;
            shown = true;
            display.show("Touchstone: " + Untrusted.line(subject, LONGEST) + "  " + judged
                    + (judged == 1 ? " answer" : " answers") + ", " + wrong + " wrong, at most " + most + "  ("
                    + rate(now) + ")");
        }
    }

    private String rate(long now) {
        double seconds = (now - started) / SECOND;
        return String.format(Locale.ROOT, "%.1f answers a second, %.0f s", answers / seconds, seconds);
    }

    /** Gives way to what is said for good. */
    synchronized void clear() {
        if (shown) {
            shown = false;
            display.clear();
        }
    }

    private enum Silence implements ProgressDisplay {
        INSTANCE;

        @Override
        public Duration interval() {
            return Duration.ofDays(1);
        }

        @Override
        public void show(String line) {}

        @Override
        public void clear() {}
    }
}

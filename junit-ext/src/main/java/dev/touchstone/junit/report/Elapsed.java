package dev.touchstone.junit.report;

import dev.touchstone.junit.results.VerdictRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The time from the first start to the last end of some verdicts. */
final class Elapsed {

    private static final int MINUTE = 60;
    private static final double MILLIS = 1000.0;

    private Elapsed() {}

    /** {@code 850 ms}, {@code 12.3 s} or {@code 2 min 5 s}; {@code time unknown} where nobody wrote it down legibly. */
    static String of(List<VerdictRecord> verdicts) {
        Optional<Instant> first = Optional.empty();
        Optional<Instant> last = Optional.empty();
        for (VerdictRecord verdict : verdicts) {
            Optional<Instant> started = moment(verdict.startedAt());
            Optional<Instant> finished = moment(verdict.finishedAt());
            first = isBefore(started, first) ? started : first;
            last = isAfter(finished, last) ? finished : last;
        }
        return first.isPresent() && last.isPresent()
                ? words(Duration.between(first.get(), last.get()))
                : "time unknown";
    }

    /** Any moment is, where no other is known. */
    private static boolean isBefore(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get()));
    }

    private static boolean isAfter(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get()));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException illegible) {
            return Optional.empty();
        }
    }

    static String words(Duration time) {
        if (time.toSeconds() >= MINUTE) {
            return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        }
        return time.toSeconds() == 0
                ? time.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / MILLIS);
    }
}

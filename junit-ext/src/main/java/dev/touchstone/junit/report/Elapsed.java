package dev.touchstone.junit.report;

import dev.touchstone.junit.results.VerdictRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The time from the first start to the last end of some verdicts. */
final class Elapsed {

    private static final int MINUTE = 60;
    private static final double MILLIS = 1000.0;

    private Elapsed() {}

    /** {@code 850 ms}, {@code 12.3 s} or {@code 2 min 5 s}; {@code time unknown} where nobody wrote it down legibly. */
    static String of(List<VerdictRecord> verdicts) {
        Optional<Instant> started =
                moments(verdicts.stream().map(VerdictRecord::startedAt)).min(Comparator.naturalOrder());
        Optional<Instant> finished =
                moments(verdicts.stream().map(VerdictRecord::finishedAt)).max(Comparator.naturalOrder());
        return started.isPresent() && finished.isPresent()
                ? words(Duration.between(started.get(), finished.get()))
                : "time unknown";
    }

    private static Stream<Instant> moments(Stream<String> written) {
        return written.flatMap(text -> moment(text).stream());
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

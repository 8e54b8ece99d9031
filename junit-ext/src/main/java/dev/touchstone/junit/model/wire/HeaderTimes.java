package dev.touchstone.junit.model.wire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as response headers give them; what cannot be read is empty.
 *
 * @param now what dates are counted from
 */
record HeaderTimes(Instant now) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern UNITS = Pattern.compile(
            "(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6}(?:\\.\\d{1,9})?)s)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)ms)?");

    /** Seconds, {@code 1.5}; or a duration, {@code 6m0s} or {@code 120ms}; or a date of RFC 3339. */
    Optional<Duration> reset(String text) {
        return number(text, 1_000).or(() -> units(text)).or(() -> date(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /** Seconds, or a date of RFC 9110. */
    Optional<Duration> retryAfter(String text) {
        return number(text, 1_000).or(() -> date(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    /** Milliseconds. */
    Optional<Duration> milliseconds(String text) {
        return number(text, 1);
    }

    private static Optional<Duration> number(String text, int milliseconds) {
        return NUMBER.matcher(text).matches() ? Optional.of(times(text, milliseconds)) : Optional.empty();
    }

    private static Duration times(String number, int milliseconds) {
        long nanoseconds = new BigDecimal(number)
                .multiply(BigDecimal.valueOf(milliseconds))
                .movePointRight(6)
                .longValue();
        return Duration.ofNanos(nanoseconds);
    }

    private static Optional<Duration> units(String text) {
        Matcher units = UNITS.matcher(text);
        if (text.isEmpty() || !units.matches()) {
            return Optional.empty();
        }
        return Optional.of(part(units.group(1), 3_600_000)
                .plus(part(units.group(2), 60_000))
                .plus(part(units.group(3), 1_000))
                .plus(part(units.group(4), 1)));
    }

    @SuppressWarnings("NullAway") // a group that does not occur
    private static Duration part(String number, int milliseconds) {
        return number == null ? Duration.ZERO : times(number, milliseconds);
    }

    private Optional<Duration> date(String text, DateTimeFormatter format) {
        try {
            Duration until = Duration.between(now, OffsetDateTime.parse(text, format));
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}

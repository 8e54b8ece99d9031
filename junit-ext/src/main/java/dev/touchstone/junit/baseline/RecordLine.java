package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.ProportionInterval;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A record in one line.
 *
 * @param moments whether to say when it was drawn, and not only on which day
 */
public record RecordLine(boolean moments) {

    private static final double CONFIDENCE = 0.95;
    private static final int DIGITS = 19;
    private static final int LONGEST = 120;

    /** As the day alone does not tell them apart if it is the same. */
    public static RecordLine beside(Optional<BaselineRecord> inForce, BaselineRecord proposed) {
        return new RecordLine(inForce.filter(record ->
                        record.drawing().day().equals(proposed.drawing().day()))
                .isPresent());
    }

    /** {@code 2026-10-02  418 of 440 good, 95.0 % (92.5 … 96.9, 95 % Clopper-Pearson)  10 cases  sha256:0123…  served gpt-x}. */
    public String of(BaselineRecord record) {
        Interval interval = ProportionInterval.clopperPearson(record.passes(), record.samples(), CONFIDENCE);
        return String.format(
                Locale.ROOT,
                "%s  %d of %d good, %.1f %% (%.1f … %.1f, 95 %% Clopper-Pearson)  %d cases  %s  served %s",
                moments ? record.drawing().at() : record.drawing().day(),
                record.passes(),
                record.samples(),
                100.0 * record.passes() / record.samples(),
                100 * interval.low(),
                100 * interval.high(),
                record.cases().size(),
                record.digest().substring(0, Math.min(DIGITS, record.digest().length())),
                served(record));
    }

    /** The same with why it was pinned. */
    public String ofAnchor(BaselineRecord anchor) {
        return of(anchor) + "  pinned: " + Untrusted.line(anchor.pinned().orElse("unknown"), LONGEST);
    }

    private static String served(BaselineRecord record) {
        TreeSet<String> models = new TreeSet<>();
        record.cases()
                .forEach(recorded ->
                        models.addAll(recorded.of(Trait.SERVED_MODEL).counts().keySet()));
        return models.isEmpty() ? "unknown" : Untrusted.line(String.join(", ", models), LONGEST);
    }
}

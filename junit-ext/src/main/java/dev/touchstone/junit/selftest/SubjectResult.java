package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.message.Untrusted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the simulation of one verdict came to.
 *
 * @param name of the test and the version
 * @param basis what it came to in the run, and on how many answers it rests
 * @param alpha how often an innocent version may be failed
 * @param loss that was planted, of the mean share of good answers
 */
record SubjectResult(String name, String basis, double alpha, double loss, Map<Plant, Tally> tallies) {

    private static final double WEAK = 0.8;
    private static final int LONGEST = 120;
    private static final String VERSION = " · ";

    boolean breaksItsWord() {
        return tally(Plant.NONE).interval().low() > alpha;
    }

    /** Whether twice the loss that must be found is seen too seldom. */
    boolean isWeak() {
        Tally planted = tally(Plant.TWICE_THE_LOSS);
        return planted.failed() < WEAK * planted.builds();
    }

    Tally tally(Plant plant) {
        return Objects.requireNonNull(tallies.get(plant));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(shown());
        lines.add("  " + basis);
        tallies.forEach((plant, tally) -> lines.add("  " + padded(plant) + tally.shown() + promised(plant)));
        if (breaksItsWord()) {
            lines.add("  FALSE ALARMS above what was declared");
        }
        if (isWeak()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  WEAK: a loss of %.1f points is failed in %d of %d builds; more golden cases or a wider margin see more",
                    100 * loss,
                    tally(Plant.TWICE_THE_LOSS).failed(),
                    tally(Plant.TWICE_THE_LOSS).builds()));
        }
        return lines;
    }

    /** A long test is cut, for its class is known from the lines around; the version never, for nothing else tells two of them apart. */
    private String shown() {
        int version = name.lastIndexOf(VERSION);
        return version < 0
                ? line(name)
                : line(name.substring(0, version)) + Untrusted.line(name.substring(version), name.length() * 8);
    }

    static String line(String text) {
        return Untrusted.line(text, LONGEST);
    }

    private static String padded(Plant plant) {
        return String.format(Locale.ROOT, "%-23s", plant.shown());
    }

    private String promised(Plant plant) {
        return plant == Plant.NONE ? String.format(Locale.ROOT, "  declared: at most %.2f %%", 100 * alpha) : "";
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("subject", name);
        fields.put("basis", basis);
        fields.put("alpha", alpha);
        fields.put("loss", loss);
        tallies.forEach((plant, tally) -> fields.put(plant.shown(), tally.fields()));
        return fields;
    }
}

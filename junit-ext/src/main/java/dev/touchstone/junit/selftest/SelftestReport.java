package dev.touchstone.junit.selftest;

import dev.touchstone.junit.version.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The self-test of one build, to be told. */
public final class SelftestReport {

    /** Where it lies in {@code target/touchstone}. */
    public static final String FILE = "selftest.json";

    private final SelftestResult result;
    private final double alpha;
    private final List<String> left;

    /**
     * Of one build.
     *
     * @param alpha that it declared
     * @param left what was not simulated, and why
     */
    SelftestReport(SelftestResult result, double alpha, List<String> left) {
        this.result = result;
        this.alpha = alpha;
        this.left = List.copyOf(left);
    }

    /** Whether innocent versions are failed more often than was declared, beyond chance. */
    public boolean breaksItsWord() {
        return result.breaksItsWord(alpha);
    }

    /** For a console. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("SELFTEST " + result.innocent().builds() + " simulated builds of "
                + result.subjects().size() + (result.subjects().size() == 1 ? " verdict" : " verdicts") + ", seed "
                + result.seed() + ", no call");
        result.subjects().forEach(subject -> lines.addAll(subject.lines()));
        lines.add("whole build");
        lines.add("  nothing planted        " + result.innocent().shown()
                + String.format(Locale.ROOT, "  declared: at most %.2f %%", 100 * alpha));
        if (!left.isEmpty()) {
            lines.add("not simulated");
            left.forEach(line -> lines.add("  " + line));
        }
        lines.add("intervals: 95 %, Clopper-Pearson");
        return lines;
    }

    /** For {@link #FILE}. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", "touchstone selftest 1");
        all.put("seed", String.valueOf(result.seed()));
        all.put("alpha", alpha);
        all.put("build", result.innocent().fields());
        all.put(
                "verdicts",
                result.subjects().stream().map(SubjectResult::fields).toList());
        all.put("notSimulated", left);
        return JsonWriter.indented(all) + "\n";
    }
}

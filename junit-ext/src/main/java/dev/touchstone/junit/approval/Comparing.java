package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * How a deterministic answer is compared with the one that was approved.
 *
 * <pre>{@code
 * Comparing.text().compare("30 days\r\n", "30 days\n").isSame()                       // true: line ends do not count
 * Comparing.json().tolerating(0.01).compare("{\"a\":1,\"b\":2}", "{\"b\":2.001,\"a\":1}").isSame()  // true
 * Comparing.json().compare("{\"price\":30.5}", "{\"price\":31}").differences()         // $.price: 30.5 → 31
 * }</pre>
 */
public final class Comparing {

    private final boolean json;
    private final Tolerance tolerance;
    private final List<Mask> masks;

    private Comparing(boolean json, Tolerance tolerance, List<Mask> masks) {
        this.json = json;
        this.tolerance = tolerance;
        this.masks = List.copyOf(masks);
    }

    /** Character by character; line ends are all the same. */
    public static Comparing text() {
        return new Comparing(false, Tolerance.NONE, List.of());
    }

    /** As JSON: white space, the order of members, and how a number is written do not count. */
    public static Comparing json() {
        return new Comparing(true, Tolerance.NONE, List.of());
    }

    /**
     * The same; JSON numbers may also differ by this much.
     *
     * @param absolute not negative, in the unit of the numbers
     * @throws ConfigurationException if it is negative or not finite
     */
    public Comparing tolerating(double absolute) {
        return new Comparing(json, new Tolerance(absolute, tolerance.relative()), masks);
    }

    /**
     * The same; JSON numbers may also differ by this share of the larger one.
     *
     * @param relative not negative: 0.01 is one percent
     * @throws ConfigurationException if it is negative or not finite
     */
    public Comparing toleratingRelative(double relative) {
        return new Comparing(json, new Tolerance(tolerance.absolute(), relative), masks);
    }

    /**
     * The same; what matches the expression is replaced by {@code «mask:name»} on both sides, and before it is kept. In JSON it is searched
     * in texts; a number must match as a whole.
     *
     * @param name small letters, digits and hyphens
     * @param regex of {@link java.util.regex.Pattern}
     * @throws ConfigurationException if the name is not legal, or the expression is none or matches the empty text
     */
    public Comparing masking(String name, String regex) {
        List<Mask> more = new ArrayList<>(masks);
        more.add(Mask.of(name, regex));
        return new Comparing(json, tolerance, more);
    }

    /** The answer as it is kept. JSON that has something to mask is indented anew. */
    public String masked(String answer) {
        if (json && !masks.isEmpty()) {
            return JsonText.read(answer)
                    .tree()
                    .map(tree -> JsonText.indented(new JsonMasks(masks).in(tree)))
                    .orElseGet(() -> maskedText(answer));
        }
        return maskedText(answer);
    }

    /** What differs, after masking both. */
    public Comparison compare(String approved, String now) {
        String one = masked(approved);
        String other = masked(now);
        return json ? JsonDifferences.between(one, other, tolerance) : TextDifferences.between(one, other);
    }

    private String maskedText(String answer) {
        String masked = answer;
        for (Mask mask : masks) {
            masked = mask.in(masked);
        }
        return masked;
    }

    /** By how much numbers may differ and still be the same. */
    record Tolerance(double absolute, double relative) {

        static final Tolerance NONE = new Tolerance(0, 0);

        Tolerance {
            requireLegal(absolute);
            requireLegal(relative);
        }

        boolean covers(double one, double other) {
            double apart = Math.abs(one - other);
            return Double.isFinite(apart)
                    && (apart <= absolute || apart <= relative * Math.max(Math.abs(one), Math.abs(other)));
        }

        private static void requireLegal(double tolerance) {
            if (!(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY)) {
                throw new ConfigurationException(
                        Explanation.of("a tolerance of " + tolerance + " is no difference between numbers")
                                .fact("legal", "0 or more, finite")
                                .fix("write how far two numbers may lie apart, as tolerating(0.01)."));
            }
        }
    }
}

package dev.touchstone.assertions.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two arms gave, golden case by golden case: scores, lengths, or categories written as numbers.
 *
 * <p>Every case counts the same, whatever its number of samples.
 */
public final class CaseSamples {

    private final List<double[]> baseline;
    private final List<double[]> candidate;
    private final boolean paired;

    private CaseSamples(List<double[]> baseline, List<double[]> candidate, boolean paired) {
        this.baseline = List.copyOf(baseline);
        this.candidate = List.copyOf(candidate);
        this.paired = paired;
        Domain.require(!baseline.isEmpty() && !candidate.isEmpty(), "either arm needs a case, but one has none");
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (List<double[]> arm : List.of(this.baseline, this.candidate)) {
            for (double[] samples : arm) {
                Domain.require(samples.length >= 1, "every case needs a sample in either arm, but one has none");
                for (double sample : samples) {
                    Domain.require(Double.isFinite(sample), "a sample must be finite, but one is %s", sample);
                    low = Math.min(low, sample);
                    high = Math.max(high, sample);
                }
            }
        }
        Domain.require(Double.isFinite(high - low), "samples from %s to %s are too far apart", low, high);
    }

    /**
     * Both arms answered the same cases: entry i of either list holds the samples of case i.
     *
     * @throws IllegalArgumentException if the lists differ in length or are empty, a case has no sample, or a sample is
     *     not finite
     */
    public static CaseSamples paired(List<double[]> baseline, List<double[]> candidate) {
        Domain.require(
                baseline.size() == candidate.size(),
                "paired arms have the same cases, but there are %s and %s",
                baseline.size(),
                candidate.size());
        return new CaseSamples(baseline, candidate, true);
    }

    /**
     * The arms answered different cases.
     *
     * @throws IllegalArgumentException if a list is empty, a case has no sample, or a sample is not finite
     */
    public static CaseSamples unpaired(List<double[]> baseline, List<double[]> candidate) {
        return new CaseSamples(baseline, candidate, false);
    }

    /**
     * Samples that have nothing to do with each other: each is a case of its own.
     *
     * @throws IllegalArgumentException if an arm is empty or a sample is not finite
     */
    public static CaseSamples independent(double[] baseline, double[] candidate) {
        return unpaired(single(baseline), single(candidate));
    }

    private static List<double[]> single(double[] samples) {
        return Arrays.stream(samples).mapToObj(sample -> new double[] {sample}).toList();
    }

    List<double[]> baseline() {
        return baseline;
    }

    List<double[]> candidate() {
        return candidate;
    }

    boolean isPaired() {
        return paired;
    }

    CaseLayout layout() {
        return new CaseLayout(paired, sizes(baseline), sizes(candidate));
    }

    /** All samples in layout order. */
    double[] values() {
        CaseLayout layout = layout();
        double[] values = new double[layout.samples()];
        copy(baseline, layout.baselineStarts(), values);
        copy(candidate, layout.candidateStarts(), values);
        return values;
    }

    private static void copy(List<double[]> cases, int[] starts, double[] values) {
        for (int i = 0; i < starts.length; i++) {
            System.arraycopy(cases.get(i), 0, values, starts[i], cases.get(i).length);
        }
    }

    /** The same less the mean of their segment, which no exchange within it can change. */
    double[] aligned() {
        double[] values = values();
        int[] starts = layout().segments();
        for (int s = 0; s + 1 < starts.length; s++) {
            double mean = 0;
            for (int i = starts[s]; i < starts[s + 1]; i++) {
                mean += values[i] / (starts[s + 1] - starts[s]);
            }
            for (int i = starts[s]; i < starts[s + 1]; i++) {
                values[i] -= mean;
            }
        }
        return values;
    }

    /** At most about {@code most} samples, the first of evenly chosen cases, and no case with more than {@code perCase}. */
    CaseSamples thinned(int most, int perCase) {
        int arm = Math.max(1, most / 2);
        return new CaseSamples(thinned(baseline, arm, perCase), thinned(candidate, arm, perCase), paired);
    }

    private static List<double[]> thinned(List<double[]> cases, int most, int perCase) {
        int kept = Math.min(cases.size(), most);
        int samples = Math.min(perCase, Math.max(1, most / kept));
        List<double[]> thinned = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            double[] all = cases.get((int) ((long) i * cases.size() / kept));
            thinned.add(Arrays.copyOf(all, Math.min(all.length, samples)));
        }
        return thinned;
    }

    private static int[] sizes(List<double[]> cases) {
        return cases.stream().mapToInt(samples -> samples.length).toArray();
    }
}

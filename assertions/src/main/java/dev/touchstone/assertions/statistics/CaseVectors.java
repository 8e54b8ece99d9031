package dev.touchstone.assertions.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What two arms gave as vectors, such as embeddings, golden case by golden case. Every case counts the same. */
public final class CaseVectors {

    private final List<double[][]> baseline;
    private final List<double[][]> candidate;
    private final boolean paired;

    private CaseVectors(List<double[][]> baseline, List<double[][]> candidate, boolean paired) {
        this.baseline = List.copyOf(baseline);
        this.candidate = List.copyOf(candidate);
        this.paired = paired;
        Domain.require(!baseline.isEmpty() && !candidate.isEmpty(), "either arm needs a case, but one has none");
        this.baseline.forEach(this::check);
        this.candidate.forEach(this::check);
    }

    private void check(double[][] vectors) {
        Domain.require(vectors.length >= 1, "every case needs a vector in either arm, but one has none");
        Vectored.check(vectors, baseline.get(0)[0].length);
    }

    /**
     * Both arms answered the same cases: entry i of either list holds the vectors of case i.
     *
     * @throws IllegalArgumentException if the lists differ in length or are empty, a case has no vector, or vectors differ
     *     in length or hold what is not finite
     */
    public static CaseVectors paired(List<double[][]> baseline, List<double[][]> candidate) {
        Domain.require(
                baseline.size() == candidate.size(),
                "paired arms have the same cases, but there are %s and %s",
                baseline.size(),
                candidate.size());
        return new CaseVectors(baseline, candidate, true);
    }

    /**
     * The arms answered different cases.
     *
     * @throws IllegalArgumentException if a list is empty, a case has no vector, or vectors differ in length or hold what
     *     is not finite
     */
    public static CaseVectors unpaired(List<double[][]> baseline, List<double[][]> candidate) {
        return new CaseVectors(baseline, candidate, false);
    }

    CaseLayout layout() {
        return new CaseLayout(paired, sizes(baseline), sizes(candidate));
    }

    /** All vectors in layout order. */
    double[][] values() {
        List<double[]> values = new ArrayList<>();
        for (int i = 0; i < baseline.size(); i++) {
            values.addAll(Arrays.asList(baseline.get(i)));
            if (paired) {
                values.addAll(Arrays.asList(candidate.get(i)));
            }
        }
        if (!paired) {
            candidate.forEach(vectors -> values.addAll(Arrays.asList(vectors)));
        }
        return values.toArray(double[][]::new);
    }

    /** At most about {@code most} vectors, the first of evenly chosen cases. */
    CaseVectors thinned(int most) {
        return new CaseVectors(thinned(baseline, most / 2), thinned(candidate, most / 2), paired);
    }

    private static List<double[][]> thinned(List<double[][]> cases, int most) {
        int kept = Math.min(cases.size(), most);
        int samples = Math.max(1, most / kept);
        List<double[][]> thinned = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            double[][] all = cases.get((int) ((long) i * cases.size() / kept));
            thinned.add(Arrays.copyOf(all, Math.min(all.length, samples)));
        }
        return thinned;
    }

    private static int[] sizes(List<double[][]> cases) {
        return cases.stream().mapToInt(vectors -> vectors.length).toArray();
    }
}

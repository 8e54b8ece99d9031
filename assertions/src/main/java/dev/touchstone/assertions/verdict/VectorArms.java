package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.CaseVectors;
import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.DriftRule;
import java.util.List;

/** Two versions' embeddings. */
record VectorArms(PerCase<double[]> baseline, PerCase<double[]> candidate) implements DriftArms {

    @Override
    public Drift drift(DriftRule rule) {
        CaseVectors vectors = baseline.hasCasesOf(candidate)
                ? CaseVectors.paired(arrays(baseline.rows()), arrays(candidate.rowsAsIn(baseline)))
                : CaseVectors.unpaired(arrays(baseline.rows()), arrays(candidate.rows()));
        return Drift.ofVectors(vectors, rule);
    }

    private static List<double[][]> arrays(List<List<double[]>> rows) {
        return rows.stream().map(row -> row.toArray(double[][]::new)).toList();
    }

    /** No single number of a vector says what moved. */
    @Override
    public List<DriftEvidence.Shift> shifts() {
        return List.of();
    }

    @Override
    public int samples() {
        return candidate.samples();
    }

    @Override
    public int cases() {
        return candidate.cases();
    }
}

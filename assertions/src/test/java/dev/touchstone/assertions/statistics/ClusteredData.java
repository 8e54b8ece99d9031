package dev.touchstone.assertions.statistics;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The samples that the rows of {@code clustered-results} and {@code paired-clustered-results} were computed from. */
final class ClusteredData {

    private static final Map<String, List<Row>> SINGLE = bySet(Vectors.rows("clustered-data"));
    private static final Map<String, List<Row>> PAIRED = bySet(Vectors.rows("paired-clustered-data"));

    private ClusteredData() {}

    static double[][] of(Row results) {
        return byCase(rows(SINGLE, results), "cluster");
    }

    static double[][] baseline(Row results) {
        return byCase(arm("baseline", results), "case");
    }

    static double[][] candidate(Row results) {
        return byCase(arm("candidate", results), "case");
    }

    static double[] means(double[][] samplesByCase) {
        return Arrays.stream(samplesByCase)
                .mapToDouble(samples -> Moments.of(samples).mean())
                .toArray();
    }

    private static List<Row> arm(String arm, Row results) {
        return rows(PAIRED, results).stream()
                .filter(row -> row.text("arm").equals(arm))
                .toList();
    }

    private static List<Row> rows(Map<String, List<Row>> data, Row results) {
        return Objects.requireNonNull(data.get(results.text("dataset")));
    }

    private static Map<String, List<Row>> bySet(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.text("dataset")));
    }

    private static double[][] byCase(List<Row> rows, String column) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.text(column), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(samples ->
                        samples.stream().mapToDouble(row -> row.number("y")).toArray())
                .toArray(double[][]::new);
    }
}

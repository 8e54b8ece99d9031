package dev.touchstone.junit.results;

import dev.touchstone.assertions.verdict.SequentialPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** From paths of the evidence to what is written down: rows of n, value, and what ends in PASS and in FAIL there, or {@code null}. */
final class PathRecords {

    private PathRecords() {}

    static List<Map<String, Object>> of(List<SequentialPath> paths) {
        return paths.stream()
                .map(path -> Map.<String, Object>of(
                        "measure",
                        path.measure(),
                        "points",
                        path.points().stream().map(PathRecords::row).toList()))
                .toList();
    }

    private static List<@Nullable Object> row(SequentialPath.Point point) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(point.n());
        row.add(point.value());
        row.add(known(point.accept()));
        row.add(known(point.reject()));
        return row;
    }

    private static @Nullable Double known(OptionalDouble bound) {
        return bound.isPresent() ? bound.getAsDouble() : null;
    }
}

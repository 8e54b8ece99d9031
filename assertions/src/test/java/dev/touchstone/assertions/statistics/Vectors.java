package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;

/** Reference vectors: files of numbers that were computed in 50-digit arithmetic. */
final class Vectors {

    private Vectors() {}

    static List<Row> rows(String name) {
        List<String> lines = lines(name);
        List<Row> rows =
                lines.stream().skip(1).map(line -> Row.of(lines.get(0), line)).toList();
        if (rows.isEmpty()) {
            throw new AssertionError(name + " has no rows: a test over it would check nothing");
        }
        return rows;
    }

    static List<String> columns(String name) {
        return List.of(lines(name).get(0).split(",", -1));
    }

    /** What double arithmetic may lose on a limit or an ordinary p-value. */
    static Offset<Double> tolerance(double reference) {
        return within(1e-9 * Math.max(1e-3, Math.abs(reference)) + 1e-14);
    }

    /** The same for a tail so small that only its relative error says anything. */
    static Offset<Double> relative(double reference) {
        return within(1e-9 * Math.abs(reference));
    }

    private static List<String> lines(String name) {
        try (InputStream in =
                Objects.requireNonNull(Vectors.class.getResourceAsStream("/reference/" + name + ".csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(Map<String, String> cells) {

        static Row of(String header, String line) {
            List<String> names = Arrays.asList(header.split(",", -1));
            String[] values = line.split(",", -1);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                cells.put(names.get(i), values[i]);
            }
            return new Row(cells);
        }

        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        double[] numbers(String column) {
            return Arrays.stream(text(column).split(";", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }

        int integer(String column) {
            return Integer.parseInt(text(column));
        }

        @Override
        public String toString() {
            return cells.toString();
        }
    }
}

package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.version.Utf8Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV (RFC 4180) with a header row. Every value is text but {@code critical}, which is true or false; an empty cell is an absent field,
 * a blank line none.
 */
final class TableCases implements WrittenCases {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final Utf8Resource file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> columns;

    TableCases(Utf8Resource file) {
        this.file = file;
        try {
            this.parser = CSVParser.builder()
                    .setReader(file.reader())
                    .setFormat(RFC_4180)
                    .get();
        } catch (IOException e) {
            throw unreadable(e);
        }
        this.rows = parser.iterator();
        this.columns = row().map(header -> TableHeader.columns(file.path(), line(header), header.toList()))
                .orElse(List.of());
    }

    @Override
    public Optional<WrittenCase> next() {
        return row().map(row -> {
            if (row.size() != columns.size()) {
                throw BadTable.ragged(file.path() + ":" + line(row), row.toList(), columns);
            }
            return new WrittenCase(file.path(), line(row), fields(row));
        });
    }

    private Map<String, Object> fields(CSVRecord row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            if (!row.get(column).isEmpty()) {
                fields.put(columns.get(column), CaseFields.ofText(columns.get(column), row.get(column)));
            }
        }
        return fields;
    }

    private Optional<CSVRecord> row() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw BadTable.malformed(file, (int) parser.getCurrentLineNumber(), e);
        }
    }

    /** The parser knows where a row ends. */
    private int line(CSVRecord row) {
        long breaks = row.stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
        return (int) (parser.getCurrentLineNumber() - breaks);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private NoVerdictException unreadable(IOException e) {
        return new NoVerdictException(Explanation.of(file.path() + ": could not be read: " + e.getMessage()), e);
    }
}

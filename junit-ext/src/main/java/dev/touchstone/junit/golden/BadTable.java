package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.KnownNames;
import dev.touchstone.junit.version.Utf8Resource;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for a CSV file that cannot be read. */
final class BadTable {

    private static final int LONGEST = 160;

    /** What the parser says of the place, of a cell without an end where it begins. */
    private static final Pattern ITS_PLACE =
            Pattern.compile("\\(startline (\\d+)\\) | at line: (\\d+), position: \\d+");

    private BadTable() {}

    /** Of the place the parser names, or where it stands if it names none. */
    static ConfigurationException malformed(Utf8Resource file, int read, UncheckedIOException problem) {
        Throwable cause = Objects.requireNonNull(problem.getCause());
        Matcher place = ITS_PLACE.matcher(String.valueOf(cause.getMessage()));
        int line = place.find() ? Integer.parseInt(place.group(1) == null ? place.group(2) : place.group(1)) : read;
        return new ConfigurationException(Explanation.of(file.path() + ":" + line + ": malformed CSV")
                .fact("problem", Excerpt.of(place.replaceAll(""), LONGEST))
                .fact("there", Excerpt.of(file.line(line)))
                .fix("put cells with commas, quotes or line ends in double quotes, and double every quote inside."));
    }

    static ConfigurationException unnamed(String place, int column) {
        return new ConfigurationException(Explanation.of(place + ": column " + column + " has no name")
                .why("the first row names the fields of the cases.")
                .fix("name the column, or remove it."));
    }

    static ConfigurationException twice(String place, String name, int first, int second) {
        return new ConfigurationException(Explanation.of(
                        place + ": two columns are named '" + Excerpt.of(name) + "': " + first + " and " + second)
                .fix("remove or rename one of the two."));
    }

    static ConfigurationException noColumn(String place, String name, List<String> columns) {
        return new ConfigurationException(Explanation.of(place + ": there is no column '" + name + "'")
                .fact("columns", KnownNames.of(columns).listed())
                .why("the first row names the fields of the cases, separated by commas.")
                .fix("add the column " + name + ", or name it so."));
    }

    static ConfigurationException ragged(String place, List<String> cells, List<String> columns) {
        return new ConfigurationException(
                Explanation.of(place + ": the row has " + cells.size() + " cells, the header " + columns.size())
                        .fact("columns", KnownNames.of(columns).listed())
                        .fact("cells", KnownNames.of(cells).listed())
                        .fix(
                                "write a cell for every column, an empty one where there is no value; a cell with a comma needs quotes."));
    }
}

package dev.touchstone.junit.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first row of a table: the names of the fields. */
final class TableHeader {

    private TableHeader() {}

    static List<String> columns(String file, int line, List<String> names) {
        String place = file + ":" + line;
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 1; column <= names.size(); column++) {
            String name = names.get(column - 1);
            if (name.isBlank()) {
                throw BadTable.unnamed(place, column);
            }
            Integer first = seen.putIfAbsent(name, column);
            if (first != null) {
                throw BadTable.twice(place, name, first, column);
            }
        }
        CaseFields.REQUIRED.stream()
                .filter(name -> !seen.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw BadTable.noColumn(place, name, names);
                });
        return names;
    }
}

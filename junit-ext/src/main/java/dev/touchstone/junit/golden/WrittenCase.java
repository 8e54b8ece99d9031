package dev.touchstone.junit.golden;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case as it stands in its file.
 *
 * @param line where it begins, from 1
 * @param fields those that are not {@code null}, in the order written
 */
record WrittenCase(String file, int line, Map<String, Object> fields) {

    /** {@code null} is the same as an absent field. */
    static WrittenCase of(String file, int line, Map<?, ?> members) {
        Map<String, Object> fields = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value != null) {
                fields.put((String) name, value);
            }
        });
        return new WrittenCase(file, line, fields);
    }

    String place() {
        return file + ":" + line;
    }
}

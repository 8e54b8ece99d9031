package dev.touchstone.junit.page;

import dev.touchstone.junit.results.CaseRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One golden case with what every version answered to it. */
final class CaseAnswers {

    private final String id;
    private final Map<Integer, VersionAnswers> versions = new TreeMap<>();
    private Optional<CaseRecord> asked = Optional.empty();

    CaseAnswers(String id) {
        this.id = id;
    }

    void isAsked(CaseRecord record) {
        asked = Optional.of(record);
    }

    VersionAnswers of(int version) {
        return versions.computeIfAbsent(version, none -> new VersionAnswers());
    }

    String id() {
        return id;
    }

    @Nullable
    String slice() {
        return asked.map(CaseRecord::slice).orElse(null);
    }

    boolean critical() {
        return asked.map(CaseRecord::critical).orElse(false);
    }

    String input() {
        return asked.map(CaseRecord::input).orElse("");
    }

    int samples(int version) {
        return versions.containsKey(version) ? of(version).samples() : 0;
    }

    int passes(int version) {
        return versions.containsKey(version) ? of(version).passes() : 0;
    }

    Map<String, @Nullable Object> fields(int test, int number) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("test", test);
        fields.put("case", number);
        fields.put("input", shortened(input()));
        fields.put(
                "expected",
                asked.map(CaseRecord::expected).map(CaseAnswers::shortened).orElse(null));
        fields.put(
                "answers",
                versions.entrySet().stream()
                        .map(version -> version.getValue().fields(version.getKey()))
                        .toList());
        return fields;
    }

    private static String shortened(String text) {
        return text.length() <= TextBudget.LONGEST ? text : text.substring(0, TextBudget.LONGEST) + "…";
    }
}

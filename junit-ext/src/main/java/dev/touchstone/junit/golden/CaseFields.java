package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.JsonValues;
import dev.touchstone.junit.version.KnownNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of one line as a golden case: the reserved ones checked, the others free. */
final class CaseFields {

    static final List<String> REQUIRED = List.of("id", "input");

    private static final String ID = "id";
    private static final String INPUT = "input";
    private static final String CRITICAL = "critical";
    private static final String SLICE = "slice";
    private static final List<String> RESERVED = List.of(ID, INPUT, "expected", CRITICAL, SLICE, GoldenCase.SPLIT);
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final KnownNames CRITICAL_ONLY = new KnownNames(List.of(CRITICAL));
    private static final Pattern LEGAL_ID = Pattern.compile("\\S([^\\p{Cc}]*\\S)?");

    private final WrittenCase written;
    private final Map<String, Object> fields;

    CaseFields(WrittenCase written) {
        this.written = written;
        this.fields = written.fields();
    }

    /** The value of a field where all values are text. */
    static Object ofText(String name, String text) {
        return name.equals(CRITICAL) && TRUTHS.contains(text) ? (Object) Boolean.valueOf(text) : text;
    }

    GoldenCase toCase() {
        fields.forEach(this::check);
        text(GoldenCase.SPLIT);
        String id = id();
        return new GoldenCase(id, input(), critical(), text(SLICE), fields, written.file(), written.line());
    }

    private void check(String name, Object value) {
        refuseNearMiss(name, value);
        try {
            JsonValues.frozen(value);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(headline(Excerpt.of(name) + ": the value " + e.getMessage())
                    .why("the fingerprint of the golden set must be the same wherever it is computed.")
                    .fix("write a value that JSON keeps exactly; text needs quotes."));
        }
    }

    // A misspelt field would be kept as a field of the user's own: a critical case would silently lose its zero
    // tolerance.
    private void refuseNearMiss(String name, Object value) {
        if (RESERVED.contains(name)) {
            return;
        }
        boolean critical = isTruth(value) && !CRITICAL_ONLY.near(name).isEmpty();
        RESERVED.stream()
                .filter(reserved -> reserved.equalsIgnoreCase(name) || (critical && reserved.equals(CRITICAL)))
                .findFirst()
                .ifPresent(reserved -> {
                    throw new ConfigurationException(headline(
                                    "the field '" + Excerpt.of(name) + "' is not '" + reserved + "', but looks like it")
                            .why("it would be read as a field of your own, without any effect.")
                            .fix("write " + reserved + ", or choose a name that cannot be mistaken."));
                });
    }

    /** In a table it is text. */
    private static boolean isTruth(Object value) {
        return value instanceof Boolean
                || (value instanceof String text && TRUTHS.stream().anyMatch(text::equalsIgnoreCase));
    }

    private String id() {
        String id = text(ID).orElseThrow(() -> missing(ID));
        if (LEGAL_ID.matcher(id).matches()) {
            return id;
        }
        throw new ConfigurationException(
                headline("the id '" + Excerpt.of(id) + "' has blanks around it or control characters")
                        .why("it names the case in commands and files, where these would be lost.")
                        .fix("remove them."));
    }

    private String input() {
        Object input = Optional.ofNullable(fields.get(INPUT)).orElseThrow(() -> missing(INPUT));
        if (input instanceof Number || input instanceof Boolean) {
            throw wrongType(INPUT, input, "text, an object or a list");
        }
        return JsonValues.text(input);
    }

    private boolean critical() {
        Object critical = fields.getOrDefault(CRITICAL, false);
        if (critical instanceof Boolean isCritical) {
            return isCritical;
        }
        throw wrongType(CRITICAL, critical, "true or false");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(value -> {
            if (value instanceof String text && !text.isBlank()) {
                return text;
            }
            throw wrongType(name, value, "text");
        });
    }

    private ConfigurationException missing(String name) {
        KnownNames found = KnownNames.of(fields.keySet());
        return new ConfigurationException(headline("the case has no " + name)
                .fact("its fields", found.names().isEmpty() ? "none" : found.listed())
                .fix("add \"" + name + "\" to line " + written.line() + "."));
    }

    private ConfigurationException wrongType(String name, Object value, String expected) {
        return new ConfigurationException(headline(name + " is " + JsonValues.kind(value) + ", not " + expected)
                .fix(
                        expected.equals("true or false")
                                ? "write true or false, without quotes."
                                : "write it as text, in quotes."));
    }

    private Explanation headline(String problem) {
        return Explanation.of(written.place() + ": " + problem);
    }
}

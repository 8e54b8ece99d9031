package dev.touchstone.junit.approval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.junit.approval.Comparing.Tolerance;
import dev.touchstone.junit.version.Excerpt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two JSON values, member by member and element by element. */
final class JsonDifferences {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final String ABSENT = "absent";

    private final List<String> found = new ArrayList<>();
    private final Tolerance tolerance;

    private JsonDifferences(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    static Comparison between(String approved, String now, Tolerance tolerance) {
        JsonText one = JsonText.read(approved);
        JsonText other = JsonText.read(now);
        JsonDifferences differences = new JsonDifferences(tolerance);
        if (one.tree().isPresent() && other.tree().isPresent()) {
            differences.compare("$", one.tree().get(), other.tree().get());
        } else {
            differences.refuse("the approved answer", one);
            differences.refuse("the answer", other);
        }
        return new Comparison(differences.found);
    }

    private void refuse(String whose, JsonText text) {
        if (text.tree().isEmpty()) {
            found.add(whose + " is not JSON: " + text.problem());
        }
    }

    private void compare(String path, @Nullable JsonNode approved, @Nullable JsonNode now) {
        if (approved == null || now == null) {
            differ(path, approved, now);
        } else if (approved.isObject() && now.isObject()) {
            names(approved, now).forEach(name -> compare(path + member(name), approved.get(name), now.get(name)));
        } else if (approved.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(approved.size(), now.size()); i++) {
                compare(path + "[" + i + "]", approved.get(i), now.get(i));
            }
        } else if (!isSame(approved, now)) {
            differ(path, approved, now);
        }
    }

    private boolean isSame(JsonNode approved, JsonNode now) {
        if (!approved.isNumber() || !now.isNumber()) {
            return approved.equals(now);
        }
        BigDecimal one = approved.decimalValue();
        BigDecimal other = now.decimalValue();
        return one.compareTo(other) == 0 || tolerance.covers(one.doubleValue(), other.doubleValue());
    }

    private void differ(String path, @Nullable JsonNode approved, @Nullable JsonNode now) {
        String one = shown(approved);
        String other = shown(now);
        int column = 1 + commonStart(one, other);
        found.add(path + ": " + Excerpt.around(one, column) + " → " + Excerpt.around(other, column));
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null ? ABSENT : node.toString();
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static Set<String> names(JsonNode approved, JsonNode now) {
        Set<String> names = new LinkedHashSet<>();
        approved.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String member(String name) {
        return PLAIN.matcher(name).matches() ? "." + name : "[\"" + Excerpt.of(name) + "\"]";
    }
}

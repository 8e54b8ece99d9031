package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** An object of a request, read strictly; null counts as absent. */
final class Fields {

    private final JsonNode node;
    private final String at;

    private Fields(JsonNode node, String at) {
        this.node = node;
        this.at = at;
    }

    static Fields of(JsonNode body) {
        if (!body.isObject()) {
            throw Refusal.bad("The body must be a JSON object.", "");
        }
        return new Fields(body, "");
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    JsonNode get(String name) {
        return node.path(name);
    }

    /** Refuses any field not listed. */
    void only(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw Refusal.bad("Unknown parameter: '" + where(name) + "'.", where(name));
            }
        });
    }

    String text(String name) {
        return required(name, "a string", JsonNode::isTextual).textValue();
    }

    Optional<String> maybeText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    String oneOf(String name, String... words) {
        String word = text(name);
        if (!Arrays.asList(words).contains(word)) {
            throw Refusal.bad(
                    "Invalid value: '" + word + "' of '" + where(name) + "'. Supported values are: "
                            + String.join(", ", words) + ".",
                    where(name));
        }
        return word;
    }

    boolean flag(String name, boolean usual) {
        return has(name) ? required(name, "a boolean", JsonNode::isBoolean).booleanValue() : usual;
    }

    void maybeNumber(String name, double least, double most) {
        if (has(name)) {
            double value = required(name, "a number", JsonNode::isNumber).doubleValue();
            within(name, value >= least && value <= most, least + " to " + most);
        }
    }

    void maybeInteger(String name, long least) {
        if (has(name)) {
            integer(name, least);
        }
    }

    void integer(String name, long least) {
        long value = required(name, "an integer", JsonNode::isIntegralNumber).longValue();
        within(name, value >= least, "at least " + least);
    }

    Fields object(String name) {
        return new Fields(required(name, "an object", JsonNode::isObject), where(name));
    }

    Optional<Fields> maybeObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** At least one. */
    List<Fields> objects(String name) {
        List<Fields> all = array(name);
        if (all.isEmpty()) {
            throw Refusal.bad("Invalid '" + where(name) + "': empty array.", where(name));
        }
        return all;
    }

    List<Fields> maybeObjects(String name) {
        return has(name) ? array(name) : List.of();
    }

    void maybeTexts(String name) {
        if (has(name)) {
            for (JsonNode each : required(name, "an array of strings", JsonNode::isArray)) {
                demand(name, "an array of strings", each.isTextual());
            }
        }
    }

    /** Either a string or something else, read by the caller. */
    boolean isText(String name) {
        return node.path(name).isTextual();
    }

    String where(String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    String where() {
        return at;
    }

    void demand(String name, String expected, boolean met) {
        if (!met) {
            throw Refusal.bad("Invalid type for '" + where(name) + "': expected " + expected + ".", where(name));
        }
    }

    private List<Fields> array(String name) {
        List<Fields> all = new ArrayList<>();
        for (JsonNode each : required(name, "an array of objects", JsonNode::isArray)) {
            demand(name, "an array of objects", each.isObject());
            all.add(new Fields(each, where(name) + "[" + all.size() + "]"));
        }
        return all;
    }

    private JsonNode required(String name, String expected, Predicate<JsonNode> type) {
        if (!has(name)) {
            throw new Refusal(
                    400,
                    "Missing required parameter: '" + where(name) + "'.",
                    where(name),
                    "missing_required_parameter");
        }
        demand(name, expected, type.test(node.get(name)));
        return node.get(name);
    }

    private void within(String name, boolean met, String range) {
        if (!met) {
            throw Refusal.bad("Invalid '" + where(name) + "': expected " + range + ".", where(name));
        }
    }
}

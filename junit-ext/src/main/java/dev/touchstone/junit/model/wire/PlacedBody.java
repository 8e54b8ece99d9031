package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The body of one request to a provider that looks for parameters in objects within. Nothing is said twice, and what is not written is
 * not sent.
 *
 * <pre>{@code
 * new PlacedBody(version, name -> "options").put("model", version.model(), "model:").json()
 * // {"options":{"temperature":0.2},"model":"llama"}
 * }</pre>
 */
public final class PlacedBody {

    private final ModelVersion version;
    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * With the parameters of this version. One that is named like an object within is merged into it.
     *
     * @param objectOf the object a parameter belongs to by its name, {@code ""} for the whole
     * @throws ConfigurationException if one is written in both places
     */
    public PlacedBody(ModelVersion version, UnaryOperator<String> objectOf) {
        this.version = version;
        version.parameters().forEach((name, value) -> {
            String object = objectOf.apply(name);
            if (!object.isEmpty()) {
                putWithin(object, name, value, object + "." + name);
            } else if (value instanceof Map<?, ?> map) {
                Map<String, Object> inner = within(name, name);
                map.forEach((key, member) -> say(inner, String.valueOf(key), member, name + "." + key));
            } else {
                say(members, name, value, name);
            }
        });
    }

    /**
     * Puts a member.
     *
     * @param where the version or request says it, as a message names the place
     * @throws ConfigurationException if a parameter says it too
     */
    public PlacedBody put(String name, Object value, String where) {
        say(members, name, value, where);
        return this;
    }

    /**
     * Puts a member of an object within.
     *
     * @param where the version or request says it, as a message names the place
     * @throws ConfigurationException if a parameter says it too
     */
    public PlacedBody putWithin(String object, String name, Object value, String where) {
        say(within(object, where), name, value, where);
        return this;
    }

    /** Puts elements of a list within, behind those the parameters say. */
    public PlacedBody append(String list, List<?> elements) {
        append(members, list, elements);
        return this;
    }

    /** Puts elements of a list in an object within, behind those the parameters say. */
    public PlacedBody appendWithin(String object, String list, List<?> elements) {
        append(within(object, object + "." + list), list, elements);
        return this;
    }

    private static void append(Map<String, Object> object, String list, List<?> elements) {
        List<Object> all = new ArrayList<>();
        if (object.get(list) instanceof List<?> written) {
            all.addAll(written);
        }
        all.addAll(elements);
        object.put(list, all);
    }

    /** Compact JSON: the parameters by name, then the members in the order they were put. */
    public String json() {
        return JsonBody.write(members);
    }

    private void say(Map<String, Object> object, String name, Object value, String where) {
        if (object.containsKey(name)) {
            throw WireMisuse.saidTwice(version, name, where);
        }
        object.put(name, value);
    }

    @SuppressWarnings("unchecked") // any map here is made here
    private Map<String, Object> within(String object, String where) {
        Object inner = members.computeIfAbsent(object, name -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?>) {
            return (Map<String, Object>) inner;
        }
        throw WireMisuse.saidTwice(version, object, where);
    }
}

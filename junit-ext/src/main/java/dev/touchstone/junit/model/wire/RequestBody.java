package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A request while it is put together; objects within it are made as they are needed, so what is not written is not sent. */
public final class RequestBody {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A member of the whole, in place of any other of that name. */
    public RequestBody put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** A member of an object within, in place of any other of that name. */
    public RequestBody put(String object, String name, Object value) {
        within(object).put(name, value);
        return this;
    }

    /** Elements of a list within, behind those it has. */
    @SuppressWarnings("unchecked") // the list is made here
    public RequestBody append(String list, List<?> elements) {
        List<Object> all = new ArrayList<>(members.get(list) instanceof List<?> some ? (List<Object>) some : List.of());
        all.addAll(elements);
        members.put(list, all);
        return this;
    }

    /**
     * A version's parameters, each where the provider looks for it. One that is named like an object within goes into that object.
     *
     * @param objectOf the object a parameter belongs to by its name, {@code ""} for the whole
     */
    public RequestBody parameters(Map<String, Object> parameters, Function<String, String> objectOf) {
        parameters.forEach((name, value) -> {
            String object = objectOf.apply(name);
            if (!object.isEmpty()) {
                put(object, name, value);
            } else if (value instanceof Map<?, ?> map) {
                Map<String, Object> inner = within(name);
                map.forEach((key, member) -> inner.put(String.valueOf(key), member));
            } else {
                put(name, value);
            }
        });
        return this;
    }

    /** Compact JSON, in the order written. */
    public String json() {
        return JsonBody.write(members);
    }

    @SuppressWarnings("unchecked") // any map here is made here
    private Map<String, Object> within(String object) {
        Object inner = members.computeIfAbsent(object, name -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?>) {
            return (Map<String, Object>) inner;
        }
        throw new ConfigurationException(Explanation.of("The parameter " + object + " is no object. No call was made.")
                .why("other parameters have their place within it.")
                .fix("write it as an object, or leave it out."));
    }
}

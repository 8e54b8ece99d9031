package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.ModelVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The body of one request in a version's name: what the format puts, and the parameters as they are written beside it. Nothing is said twice.
 *
 * <pre>{@code
 * new VersionBody(version).put("model", version.model(), "model:").json()   // {"model":"gpt-x","temperature":0.2}
 * }</pre>
 */
public final class VersionBody {

    private final ModelVersion version;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Object> parameters;

    /** With the parameters of this version. */
    public VersionBody(ModelVersion version) {
        this.version = version;
        this.parameters = new LinkedHashMap<>(version.parameters());
    }

    /**
     * Puts a member.
     *
     * @param where the version or request says it, as a message names the place
     * @throws ConfigurationException if a parameter says it too
     */
    public VersionBody put(String name, Object value, String where) {
        reserve(name, where);
        members.put(name, value);
        return this;
    }

    /**
     * Keeps a name free of parameters.
     *
     * @param where what decides it, as a message names the place
     * @throws ConfigurationException if a parameter of that name is written
     */
    public VersionBody reserve(String name, String where) {
        if (parameters.containsKey(name)) {
            throw WireMisuse.saidTwice(version, name, where);
        }
        return this;
    }

    /**
     * Puts a member of an object the parameters may say the rest of.
     *
     * @param where the version or connection says it, as a message names the place
     * @throws ConfigurationException if the parameters say it too, or say something else than an object
     */
    public VersionBody putWithin(String object, String name, Object value, String where) {
        Map<String, Object> all = new LinkedHashMap<>();
        Object written = parameters.remove(object);
        if (written instanceof Map<?, ?> map && !map.containsKey(name)) {
            map.forEach((key, inner) -> all.put(String.valueOf(key), inner));
        } else if (written != null) {
            throw WireMisuse.saidTwice(version, written instanceof Map ? object + "." + name : object, where);
        }
        all.put(name, value);
        members.put(object, all);
        return this;
    }

    /** The whole body: the members in the order they were put, then the parameters by name. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.putAll(parameters);
        return JsonBody.write(all);
    }
}

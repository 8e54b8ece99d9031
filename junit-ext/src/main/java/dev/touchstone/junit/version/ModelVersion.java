package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is rolled out and judged: model, prompt and parameters, immutable, under one {@link #digest}.
 *
 * <pre>{@code
 * new ModelVersion("refund-v2", Optional.empty(), "gpt-x", Optional.empty(), Map.of("temperature", 0.2))   // fine
 * new ModelVersion("refund-v2", Optional.empty(), "gpt-x", Optional.empty(), Map.of("api_key", "…"))       // ConfigurationException
 * }</pre>
 */
public final class ModelVersion {

    // Names stand in -Dtouchstone.versions=a,b and in file names.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]*");

    private final String name;
    private final Optional<String> provider;
    private final String model;
    private final Optional<Prompt> prompt;
    private final Map<String, Object> parameters;
    private final AnswerShape shape;
    private final Optional<String> served;
    private final Connection connection;
    private final String canonicalJson;
    private final String digest;

    /**
     * @param name the name in the versions file: letters, digits and {@code . _ - @ +}; no part of the digest
     * @param provider the class or wire format that answers; empty where the test class itself does
     * @param model the model id
     * @param prompt the prompt version, if any
     * @param parameters temperature and the like: strings, numbers, booleans, lists and maps
     * @throws ConfigurationException if a name is blank or illegal, or a parameter is empty, not exact in JSON (NaN, Infinity, beyond
     *     ±(2^53 − 1)) or named like a credential
     */
    public ModelVersion(
            String name,
            Optional<String> provider,
            String model,
            Optional<Prompt> prompt,
            Map<String, Object> parameters) {
        this.name = legal(name);
        this.provider = provider;
        this.model = notBlank("model", model);
        this.prompt = prompt;
        this.parameters = Parameters.checked(name, parameters);
        this.shape = AnswerShape.TEXT;
        this.served = Optional.empty();
        this.connection = Connection.USUAL;
        provider.ifPresent(text -> notBlank("provider", text));
        this.canonicalJson = canonical();
        this.digest = CanonicalJson.digest(canonicalJson);
    }

    private ModelVersion(ModelVersion same, AnswerShape shape, Optional<String> served, Connection connection) {
        this.name = same.name;
        this.provider = same.provider;
        this.model = same.model;
        this.prompt = same.prompt;
        this.parameters = same.parameters;
        this.shape = shape;
        this.served = served;
        this.connection = connection;
        this.canonicalJson = canonical();
        this.digest = CanonicalJson.digest(canonicalJson);
    }

    /** The same with these tools to call: another digest. */
    public ModelVersion withTools(List<Tool> tools) {
        return new ModelVersion(this, new AnswerShape(tools, shape.responseSchema()), served, connection);
    }

    /** The same with an answer of this JSON Schema: another digest. */
    public ModelVersion answeringBy(Map<String, Object> schema) {
        return new ModelVersion(this, AnswerShape.of(shape.tools(), schema), served, connection);
    }

    /**
     * The same version, to be served as said.
     *
     * @param pattern of the model ids a provider may report, {@code *} for any characters
     */
    public ModelVersion servedAs(String pattern) {
        return new ModelVersion(this, shape, Optional.of(pattern), connection);
    }

    /** The same version, reached so. */
    public ModelVersion reachedBy(Connection other) {
        return new ModelVersion(this, shape, served, other);
    }

    /** The name in the versions file. */
    public String name() {
        return name;
    }

    /** The class or wire format that answers; empty where the test class itself does. */
    public Optional<String> provider() {
        return provider;
    }

    /** The model id. */
    public String model() {
        return model;
    }

    /** The prompt version, if any. */
    public Optional<Prompt> prompt() {
        return prompt;
    }

    /** Temperature and the like as written, deeply immutable, sorted by name at every depth. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The tools it may call, in order. */
    public List<Tool> tools() {
        return shape.tools();
    }

    /** The JSON Schema its answers follow, deeply immutable; empty where they may be any text. */
    public Optional<Map<String, Object>> responseSchema() {
        return shape.responseSchema();
    }

    /** The model ids the provider may report as served, {@code *} for any characters; empty: the id or a dated snapshot of it. */
    public Optional<String> served() {
        return served;
    }

    /** How its provider is reached; no part of the digest. */
    public Connection connection() {
        return connection;
    }

    /**
     * {@code sha256:} and 64 hexadecimal digits: SHA-256 of {@link #canonicalJson()} in UTF-8. Name, prompt file, credentials, base URL,
     * timeouts and retries are no part of it. Test vectors: {@code docs/model-version-digest.md}.
     */
    public String digest() {
        return digest;
    }

    /** Provider, model, prompt, parameters, tools and response schema as canonical JSON (RFC 8785); what is absent is left out. */
    public String canonicalJson() {
        return canonicalJson;
    }

    private String canonical() {
        try {
            JsonValues.frozen(identity());
            return CanonicalJson.of(identity());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(Explanation.of("version " + name + ": its text " + e.getMessage())
                    .why("such text has no UTF-8 form, so no model could be sent it.")
                    .fix("write the whole character."));
        }
    }

    private Map<String, Object> identity() {
        Map<String, Object> identity = new TreeMap<>(shape.identity());
        identity.put("model", model);
        identity.put("parameters", parameters);
        prompt.ifPresent(text -> identity.put(
                "prompt", Map.of("id", text.id(), "version", text.version(), "template", text.template())));
        provider.ifPresent(text -> identity.put("provider", text));
        return identity;
    }

    private static String legal(String name) {
        if (NAME.matcher(name).matches()) {
            return name;
        }
        throw new ConfigurationException(Explanation.of("version '" + Excerpt.of(name) + "': not a legal name")
                .why("versions are chosen by -Dtouchstone.versions=NAME,NAME and kept in files of that name.")
                .fix("begin with a letter or digit and go on with letters, digits and . _ - @ + only."));
    }

    private String notBlank(String what, String text) {
        if (!text.isBlank()) {
            return text;
        }
        throw new ConfigurationException(Explanation.of("version " + name + ": the " + what + " is blank")
                .fix("name the " + what + "."));
    }

    /** Equal name and equal digest. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelVersion version && name.equals(version.name) && digest.equals(version.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}

package dev.touchstone.junit.policy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.VerifyingKey;
import dev.touchstone.junit.version.CanonicalJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is asked of a build at each stage.
 *
 * <pre>{@code
 * stages:
 *   pre-merge:
 *     inconclusive: warn
 *   pre-canary:
 *     alpha: 0.005
 *     maxAge: 30d
 *     maxExposure: 0.05
 * keys:
 *   - signing.pub.pem
 * }</pre>
 *
 * @param source where it was read
 * @param stages by name
 * @param keys of those who may vouch for a verdict
 * @param rollbackTo the digest or the name of the version to return to; empty: the baseline
 */
public record Policy(String source, Map<String, Stage> stages, List<VerifyingKey> keys, Optional<String> rollbackTo) {

    /** Where it lies, from the module, unless said otherwise. */
    public static final String FILE = "src/test/touchstone/policy.yaml";

    /** Keeps copies. */
    public Policy {
        stages = Map.copyOf(stages);
        keys = List.copyOf(keys);
    }

    /**
     * Reads the file.
     *
     * @throws ConfigurationException if there is none, it is malformed, or says what nobody understands; it names the line
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be read
     */
    public static Policy read(Path file) {
        return PolicyReader.read(file);
    }

    /**
     * The stage of that name.
     *
     * @throws ConfigurationException if the policy does not list it
     */
    public Stage stage(String name) {
        return Optional.ofNullable(stages.get(name))
                .orElseThrow(() -> new ConfigurationException(
                        Explanation.of(source + ": the policy says nothing of the stage " + name)
                                .fact("stages", stages.isEmpty() ? "none" : String.join(", ", listed()))
                                .why("a build that holds to no stage's rules must not look as if it did.")
                                .fix("add '" + name + ":' under 'stages:', or correct touchstone.stage.")));
    }

    /** {@code sha256:} and 64 hexadecimal digits, over what it says as canonical JSON (RFC 8785): comments and the order of lines do not count. */
    public String digest() {
        Map<String, Object> stagesWritten = new TreeMap<>();
        stages.forEach((name, stage) -> stagesWritten.put(name, stage.canonical()));
        Map<String, Object> written = new TreeMap<>();
        written.put("keys", keys.stream().map(VerifyingKey::id).sorted().toList());
        rollbackTo.ifPresent(version -> written.put("rollbackTo", version));
        written.put("stages", stagesWritten);
        return CanonicalJson.digest(CanonicalJson.of(written));
    }

    private List<String> listed() {
        return Stage.NAMES.stream().filter(stages::containsKey).toList();
    }
}

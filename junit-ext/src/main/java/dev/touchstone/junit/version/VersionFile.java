package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file that declares model versions: {@code touchstone/NAME.yaml} (or {@code .yml}, {@code .json}) on the class path.
 *
 * <pre>
 * baseline: refund-v1                     # optional
 * provider: com.acme.BotModel             # optional, for every version that names none
 * connection:                             # optional, all of it: how the providers are reached
 *   baseUrl: https://gateway.acme.example
 *   key: {variable: ACME_KEY}             # or {file: …}, or {command: …, lifetime: 10m}
 *   headers: {X-Team: "${TEAM}"}          # an environment variable
 *   stream: true                          # default: false
 *   deadline: 90s                         # for one answer; default: 2m
 *   attempts: 3                           # default: 5
 *   concurrency: 8                        # default: 64
 *   proxy: "socks://proxy:1080"
 *   certificates: acme-ca.pem
 *   clientCertificate: me.pem
 * versions:
 *   refund-v1:
 *     model: gpt-x
 *     prompt: prompts/refund@1.0.0.md     # optional
 *     parameters: {temperature: 0.2}      # optional
 *     connection: {deadline: 3m}          # optional; key by key before the file's
 *     served: gpt-x-2026-*                # optional: the models the provider may report
 *     tools: [{name: pay, description: Pays money back., parameters: {type: object}}]   # optional
 *     responseSchema: {type: object}      # optional
 *   refund-v2: {model: gpt-y}
 * </pre>
 */
public final class VersionFile {

    private VersionFile() {}

    /**
     * Reads the versions declared under {@code name}.
     *
     * @throws ConfigurationException if the file is missing, ambiguous or wrong in any way; it names the file, the line and the fix
     */
    public static VersionSet read(String name, Resources resources) {
        Map<String, String> found = texts(name, resources);
        if (found.size() > 1) {
            throw ambiguous(name, found.keySet());
        }
        return found.entrySet().stream()
                .findFirst()
                .map(file -> new VersionDocument(file.getKey(), resources).read(name, file.getValue()))
                .orElseThrow(() -> missing(name));
    }

    private static Map<String, String> texts(String name, Resources resources) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String path : candidates(name)) {
            resources.open(path).ifPresent(content -> texts.put(path, Utf8.text(path, content)));
        }
        return texts;
    }

    private static List<String> candidates(String name) {
        String path = "touchstone/" + name;
        return List.of(path + ".yaml", path + ".yml", path + ".json");
    }

    private static ConfigurationException missing(String name) {
        List<String> candidates = candidates(Excerpt.of(name));
        return new ConfigurationException(
                Explanation.of("no file declares the model versions '" + Excerpt.of(name) + "'")
                        .fact("looked for", String.join("\n", candidates))
                        .fact("where", "on the class path of the tests")
                        .fix("create src/test/resources/" + candidates.get(0)
                                + ", at least:\nversions:\n  my-version:\n    model: my-model"));
    }

    private static ConfigurationException ambiguous(String name, Iterable<String> found) {
        return new ConfigurationException(
                Explanation.of("more than one file declares the model versions '" + Excerpt.of(name) + "'")
                        .fact("found", String.join("\n", found))
                        .why("which of them was meant would depend on the order of looking.")
                        .fix("keep one of them."));
    }
}

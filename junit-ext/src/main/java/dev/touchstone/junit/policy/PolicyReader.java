package dev.touchstone.junit.policy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.VerifyingKey;
import dev.touchstone.junit.disk.Disk;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.Node;
import dev.touchstone.junit.version.Section;
import java.io.ByteArrayInputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands {@code policy.yaml}. */
final class PolicyReader {

    private static final Disk FILES = new Disk("whose verdicts count stands there.", "", "");
    private static final String PEM = "-----BEGIN ";

    private final Path file;
    private final Section policy;

    private PolicyReader(Path file, Section policy) {
        this.file = file;
        this.policy = policy.allowing("stages", "keys", "rollbackTo");
    }

    static Policy read(Path file) {
        byte[] content = FILES.bytes(file).orElseThrow(() -> missing(file));
        return new PolicyReader(file, Section.file(file.toString(), new ByteArrayInputStream(content))).policy();
    }

    private Policy policy() {
        return new Policy(policy.source(), stages(), keys(), policy.text("rollbackTo"));
    }

    private Map<String, Stage> stages() {
        Map<String, Stage> stages = new LinkedHashMap<>();
        Section section = policy.section("stages").orElseThrow(this::noStages);
        section.allowing(Stage.NAMES.toArray(String[]::new)).members().forEach((name, node) -> {
            Section stage = node.value() == null
                    ? new Section(section.source(), "stage " + name, node.line(), Map.of())
                    : Section.of(section.source(), "stage " + name, node);
            stages.put(name, new StageReader(stage).stage(name));
        });
        return stages;
    }

    private List<VerifyingKey> keys() {
        Optional<Node> keys = policy.get("keys").filter(node -> node.value() != null);
        return keys.map(this::keys).orElse(List.of());
    }

    private List<VerifyingKey> keys(Node written) {
        return StageReader.texts(written, policy.source(), "keys of the file").stream()
                .map(key -> key(key, policy.source() + ":" + written.line()))
                .toList();
    }

    /** PEM itself, or the file it is in, seen from the policy. */
    private VerifyingKey key(String written, String place) {
        if (written.strip().startsWith(PEM)) {
            return VerifyingKey.of(written, place);
        }
        try {
            return VerifyingKey.read(file.resolveSibling(written).normalize());
        } catch (InvalidPathException notAPath) {
            throw new ConfigurationException(
                    Explanation.of(place + ": \"" + Excerpt.of(written) + "\" is neither a key nor a file")
                            .fix("write the public key as PEM, or the name of its file, seen from the policy."));
        }
    }

    private ConfigurationException noStages() {
        return new ConfigurationException(Explanation.of(policy.place() + ": the policy has no stages")
                .fact("legal", String.join(", ", Stage.NAMES))
                .fix("write 'stages:' and under it what each stage asks for."));
    }

    private static ConfigurationException missing(Path file) {
        return new ConfigurationException(Explanation.of(file + ": there is no policy")
                .why("what a stage asks for, and whose verdicts count, stands there.")
                .fix("write it and commit it, or do without a stage."));
    }
}

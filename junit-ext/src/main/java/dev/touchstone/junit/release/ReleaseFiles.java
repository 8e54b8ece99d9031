package dev.touchstone.junit.release;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.AttestationFile;
import dev.touchstone.junit.attest.SigningKey;
import dev.touchstone.junit.attest.Statement;
import dev.touchstone.junit.disk.Disk;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.version.JsonWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes {@code rollout.json}, and signs what it says where there are a key and a stage. */
public final class ReleaseFiles {

    /** Beside {@code verdict.json}, which knows of the gate no more than its decision. */
    public static final String NAME = "rollout.json";

    private static final String SCHEMA = "dev.touchstone/rollout/v0";
    private static final Disk FILES = new Disk(
            "what a build says of each version stands there.",
            "whoever rolls out reads there what was decided.",
            "run the build again.");

    private final ReleaseEvidence evidence;
    private final List<VersionVerdict> verdicts;

    /** What this build has come to. */
    public ReleaseFiles(ReleaseEvidence evidence) {
        this.evidence = evidence;
        this.verdicts = JudgedVersion.of(evidence.runs()).stream()
                .map(judged -> new VersionVerdict(judged, evidence))
                .toList();
    }

    /**
     * Replaces the files of an earlier build.
     *
     * @param key of whoever vouches for it
     * @return how many versions were signed for
     * @throws dev.touchstone.assertions.message.NoVerdictException if something cannot be written
     */
    public int write(Optional<SigningKey> key) {
        Path signed = evidence.output().resolve(AttestationFile.NAME);
        FILES.delete(signed);
        FILES.replace(evidence.output().resolve(NAME), JsonWriter.indented(content()) + "\n");
        Optional<JudgedStage> stage = evidence.stage();
        if (key.isEmpty() || stage.isEmpty()) {
            return 0;
        }
        List<VersionVerdict> told = verdicts.stream()
                .filter(verdict -> verdict.rollout().isPresent())
                .toList();
        if (!told.isEmpty()) {
            AttestationFile.write(
                    signed, told.stream().flatMap(this::statements).toList(), key.get());
        }
        return told.size();
    }

    /** Of every version that may be rolled out and names none to return to, why not. */
    public List<String> withoutRollback() {
        return verdicts.stream()
                .flatMap(verdict -> verdict.noRollback().stream()
                        .map(why -> verdict.judged().version().name() + " names no version to roll back to: " + why))
                .toList();
    }

    private Stream<Statement> statements(VersionVerdict verdict) {
        Statement bare = verdict.rollout().orElseThrow().statement();
        return Stream.of(
                new Statement(bare.subject(), bare.predicateType(), verdict.predicate()),
                new SharedWords(verdict, evidence.stage().orElseThrow()).statement());
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", SCHEMA);
        content.put("decision", evidence.decision());
        content.put("heldBack", !evidence.holding().isEmpty());
        evidence.stage().ifPresent(stage -> {
            content.put("stage", stage.stage().name());
            content.put("policy", stage.numbers());
        });
        content.put("reasons", evidence.reasons());
        content.put("versions", verdicts.stream().map(VersionVerdict::predicate).toList());
        return content;
    }

    private static String keys(int number) {
        return number + (number == 1 ? " key" : " keys");
    }

    /**
     * To be asked before anything is said: what nobody would believe is not worth a word.
     *
     * @throws ConfigurationException if the key is none of the policy's
     */
    public static void requireKnown(Optional<SigningKey> key, Optional<JudgedStage> stage) {
        if (key.isPresent() && stage.isPresent()) {
            requireKnown(key.get(), stage.get().policy());
        }
    }

    private static void requireKnown(SigningKey key, Policy policy) {
        String id = key.publicHalf().id();
        if (policy.keys().stream().noneMatch(known -> known.id().equals(id))) {
            throw new ConfigurationException(Explanation.of(
                            "The signing key is none of the policy's. Nothing was signed.")
                    .fact("its public half", id)
                    .fact("policy", policy.source() + ", " + keys(policy.keys().size()))
                    .why("nobody would believe what it signs.")
                    .fix("add its public half under 'keys:' of the policy, or sign with another key."));
        }
    }
}

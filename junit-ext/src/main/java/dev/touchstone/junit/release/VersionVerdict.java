package dev.touchstone.junit.release;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Authorised;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.RolloutVerdict.Period;
import dev.touchstone.junit.attest.Statement.Subject;
import dev.touchstone.junit.policy.Stage.Authority;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.version.KnownNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a build says of one version: the decision, what it authorises and until when, and what that rests on. */
final class VersionVerdict {

    private final JudgedVersion judged;
    private final ReleaseEvidence evidence;
    private final Ruling ruling;

    VersionVerdict(JudgedVersion judged, ReleaseEvidence evidence) {
        this.judged = judged;
        this.evidence = evidence;
        this.ruling = Ruling.on(judged, evidence.objections());
    }

    JudgedVersion judged() {
        return judged;
    }

    /** To be signed; empty without a stage, and where nobody asked whether the version is good. */
    Optional<RolloutVerdict> rollout() {
        return ruling.outcome().flatMap(outcome -> evidence.stage().map(stage -> rollout(outcome, stage)));
    }

    private RolloutVerdict rollout(Outcome outcome, JudgedStage judgedAt) {
        Authority authority = judgedAt.stage().authority();
        boolean authorises = outcome == Outcome.PASS && mode() == Mode.LIVE;
        return new RolloutVerdict(
                outcome,
                mode(),
                subject(),
                new Authorised(judgedAt.stage().name(), authorises ? authority.maxExposure() : 0, authority.slices()),
                judgedAt.policy().rollbackTo().map(this::digest).or(() -> judged.baseline()
                        .map(VersionRecord::digest)),
                new Period(judged.judgedAt(), judged.judgedAt().plus(authority.maxAge())));
    }

    /** Everything known, in the words of the signed statement. */
    Map<String, @Nullable Object> predicate() {
        Map<String, @Nullable Object> predicate = new LinkedHashMap<>(
                rollout().map(verdict -> verdict.statement().predicate()).orElseGet(this::unstaged));
        predicate.putAll(new VersionFacts(judged, evidence).all(ruling));
        return predicate;
    }

    private Map<String, @Nullable Object> unstaged() {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("decision", ruling.outcome().map(Outcome::name).orElse("REFERENCE"));
        said.put("mode", mode().word());
        said.put(
                "candidate",
                Map.of(
                        "name",
                        judged.version().name(),
                        "digest",
                        judged.version().digest()));
        said.put("judgedAt", judged.judgedAt().toString());
        return said;
    }

    private Mode mode() {
        return judged.isLive(evidence.runs()) ? Mode.LIVE : Mode.REPLAY;
    }

    private Subject subject() {
        return Subjects.of(judged.version().name(), judged.version().digest());
    }

    private String digest(String nameOrDigest) {
        if (nameOrDigest.matches("sha256:[0-9a-f]{64}")) {
            return nameOrDigest;
        }
        List<VersionRecord> known = JudgedVersion.of(evidence.runs()).stream()
                .map(JudgedVersion::version)
                .toList();
        return known.stream()
                .filter(version -> version.name().equals(nameOrDigest))
                .map(VersionRecord::digest)
                .findFirst()
                .orElseThrow(() -> unknown(
                        nameOrDigest,
                        KnownNames.of(known.stream().map(VersionRecord::name).toList())));
    }

    private ConfigurationException unknown(String name, KnownNames known) {
        String source = evidence.stage().orElseThrow().policy().source();
        return new ConfigurationException(
                Explanation.of(source + ": this build has judged no version '" + name + "' to roll back to")
                        .fact("known", known.listed())
                        .fix(known.didYouMean(name) + "Name a version of this build under rollbackTo, or its digest."));
    }
}

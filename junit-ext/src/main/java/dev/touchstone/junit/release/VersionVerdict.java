package dev.touchstone.junit.release;

import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Authorised;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.RolloutVerdict.Period;
import dev.touchstone.junit.attest.Statement.Subject;
import dev.touchstone.junit.policy.Stage.Authority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a build says of one version: the decision, what it authorises and until when, and what that rests on. */
final class VersionVerdict {

    private final JudgedVersion judged;
    private final ReleaseEvidence evidence;
    private final Ruling ruling;
    private final Rollback rollback;

    VersionVerdict(JudgedVersion judged, ReleaseEvidence evidence) {
        this.judged = judged;
        this.evidence = evidence;
        this.ruling = Ruling.on(judged, evidence.objections());
        this.rollback = Rollback.of(judged, evidence);
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
                rollback.digest(),
                new Period(judged.judgedAt(), judged.judgedAt().plus(authority.maxAge())));
    }

    /** Everything known, in the words of the signed statement. */
    Map<String, @Nullable Object> predicate() {
        Map<String, @Nullable Object> predicate = new LinkedHashMap<>(
                rollout().map(verdict -> verdict.statement().predicate()).orElseGet(this::unstaged));
        if (evidence.stage().isPresent() && ruling.outcome().isPresent()) {
            rollback.missing().ifPresent(why -> predicate.put("noRollback", why));
        }
        predicate.putAll(new VersionFacts(judged, evidence).all(ruling));
        return predicate;
    }

    /** Of a pass, why nothing is named to return to; empty where something is, or nothing was to be. */
    Optional<String> noRollback() {
        return rollback.missing().filter(why -> rollout().stream()
                .anyMatch(verdict -> verdict.authorises().maxExposure() > 0));
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
}

package dev.touchstone.junit.release;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.version.KnownNames;
import java.util.List;
import java.util.Optional;

/**
 * What a version is returned to: only what was itself verified, in this build or by a signed verdict that still counts.
 *
 * @param digest of it
 * @param missing why none is named, in words; empty where one is, and where nothing was to be named
 */
record Rollback(Optional<String> digest, Optional<String> missing) {

    private static final String DIGEST = "sha256:[0-9a-f]{64}";

    /** What the policy names, or else the baseline. */
    static Rollback of(JudgedVersion judged, ReleaseEvidence evidence) {
        List<JudgedVersion> known = JudgedVersion.of(evidence.runs());
        return evidence.stage()
                .flatMap(stage -> stage.policy().rollbackTo())
                .map(named -> named.matches(DIGEST) ? new VersionRecord(named, named) : named(named, known, evidence))
                .or(judged::baseline)
                .map(target -> to(target, known, evidence))
                .orElse(new Rollback(Optional.empty(), Optional.empty()));
    }

    private static Rollback to(VersionRecord target, List<JudgedVersion> known, ReleaseEvidence evidence) {
        Optional<JudgedVersion> here = known.stream()
                .filter(version -> version.version().digest().equals(target.digest()))
                .findFirst();
        Optional<String> unverified =
                here.map(version -> unverified(version, evidence)).orElse(Optional.of(" was not judged in this build"));
        return unverified.isEmpty() || evidence.vouched().test(target.digest())
                ? new Rollback(Optional.of(target.digest()), Optional.empty())
                : new Rollback(
                        Optional.empty(),
                        Optional.of(target.name() + unverified.get()
                                + ", and no signed verdict that still counts says it may be routed"));
    }

    /** Empty if this build has verified it. */
    private static Optional<String> unverified(JudgedVersion version, ReleaseEvidence evidence) {
        Optional<Outcome> outcome = Ruling.on(version, evidence.objections()).outcome();
        if (outcome.isEmpty()) {
            return Optional.of(" was only compared with in this build, not judged by itself");
        }
        if (outcome.get() != Outcome.PASS) {
            return Optional.of(" came to " + outcome.get() + " in this build");
        }
        return version.isLive(evidence.runs())
                ? Optional.empty()
                : Optional.of(" was judged on recorded answers in this build");
    }

    private static VersionRecord named(String name, List<JudgedVersion> known, ReleaseEvidence evidence) {
        return known.stream()
                .map(JudgedVersion::version)
                .filter(version -> version.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        name,
                        KnownNames.of(known.stream()
                                .map(each -> each.version().name())
                                .toList()),
                        evidence.stage().orElseThrow()));
    }

    private static ConfigurationException unknown(String name, KnownNames known, JudgedStage stage) {
        return new ConfigurationException(Explanation.of(
                        stage.policy().source() + ": this build has judged no version '" + name + "' to roll back to")
                .fact("known", known.listed())
                .fix(known.didYouMean(name) + "Name a version of this build under rollbackTo, or its digest."));
    }
}

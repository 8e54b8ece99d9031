package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was accepted and has not reported, or judges something else.
 *
 * @param accepted empty if nothing ever was
 */
record Expected(Optional<Manifest> accepted) implements Check {

    @Override
    public Stream<Objection> objections(BuildEvidence build, Attempts attempts) {
        return accepted.map(manifest ->
                        manifest.entries().stream().flatMap(entry -> of(entry, attempts.of(entry.key())).stream()))
                .orElseGet(() -> Stream.of(Objection.acceptable(noManifest(), false)));
    }

    private static Optional<Objection> of(ManifestEntry accepted, List<VerdictRecord> all) {
        if (all.isEmpty()) {
            return Optional.of(Objection.acceptable(absent(accepted), true).about(accepted.key()));
        }
        boolean judged = all.get(0).error() == null;
        ManifestEntry now = ManifestEntry.of(all.get(0));
        return !judged || now.equals(accepted)
                ? Optional.empty()
                : Optional.of(
                        Objection.acceptable(changed(accepted, now), false).about(accepted.key()));
    }

    private static Explanation absent(ManifestEntry accepted) {
        return Explanation.of("GATE " + accepted.key().shown() + " has not reported")
                .fact("required", requirements(accepted))
                .why("a test that is removed, disabled or filtered out would let any version through.")
                .fix("run it in this build; if it is to go, accept that.");
    }

    private static Explanation changed(ManifestEntry accepted, ManifestEntry now) {
        Explanation told = Explanation.of("GATE " + now.key().shown() + " no longer judges what was accepted");
        if (!accepted.requirements().equals(now.requirements())) {
            told = told.fact("required", requirements(accepted) + "\nnow " + requirements(now));
        }
        if (!accepted.fingerprint().equals(now.fingerprint())
                || !accepted.golden().equals(now.golden())) {
            told = told.fact("golden", golden(accepted) + "\nnow " + golden(now));
        }
        return told.why(
                        "a requirement that is loosened or a golden set that is thinned out lets a worse version through.")
                .fix("restore it; if it is to change, accept that and commit the manifest.");
    }

    private static String requirements(ManifestEntry entry) {
        return entry.requirements().isEmpty()
                ? "nothing but to be compared with"
                : Shown.line(String.join(" · ", entry.requirements()));
    }

    private static String golden(ManifestEntry entry) {
        return Shown.line(entry.golden()) + ", " + entry.cases() + " cases, " + Shown.line(entry.fingerprint());
    }

    private static Explanation noManifest() {
        return Explanation.of("GATE no manifest: nobody has said what this build must judge")
                .why("without it a test that is removed, disabled or loosened is not missed.")
                .fix("accept what this build has judged, and commit src/test/touchstone/manifest.jsonl.");
    }
}

package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at what all JVMs of a build have written, after them and whatever they were told to ignore. */
public final class BuildCheck {

    private static final Set<String> GREEN = Set.of("PASS", "REFERENCE");

    private final List<BuildRecord> runs;
    private final Map<ManifestEntry.Key, List<VerdictRecord>> attempts = new TreeMap<>();

    /** @param runs of the test plugins in this build, one or several */
    public BuildCheck(List<BuildRecord> runs) {
        this.runs = List.copyOf(runs);
        runs.stream()
                .flatMap(run -> run.verdicts().stream())
                .sorted(Comparator.comparing(VerdictRecord::startedAt))
                .forEach(verdict -> attempts.computeIfAbsent(ManifestEntry.Key.of(verdict), key -> new ArrayList<>())
                        .add(verdict));
    }

    /** The first verdict of each test and version: it counts, whatever came after it. */
    public List<VerdictRecord> verdicts() {
        return attempts.values().stream().map(all -> all.get(0)).toList();
    }

    /** Everything that speaks against it; empty if it may pass. */
    public List<Objection> objections(Optional<Manifest> accepted) {
        if (attempts.isEmpty()) {
            return List.of(Objection.fail(nothing()));
        }
        List<Objection> objections = new ArrayList<>();
        attempts.forEach((key, all) -> worst(all)
                .map(verdict -> verdict(key, verdict, all).about(key.version()))
                .ifPresent(objections::add));
        runs.stream()
                .filter(run -> run.answers().missed() > 0)
                .map(BuildCheck::missed)
                .forEach(objections::add);
        accepted.ifPresentOrElse(
                manifest -> manifest.entries().forEach(entry -> of(entry)
                        .map(objection -> objection.about(entry.version()))
                        .ifPresent(objections::add)),
                () -> objections.add(Objection.acceptable(noManifest(), false)));
        return objections;
    }

    private static Optional<VerdictRecord> worst(List<VerdictRecord> all) {
        return all.stream()
                .filter(verdict -> !GREEN.contains(verdict.outcome()))
                .findFirst();
    }

    private static Objection verdict(ManifestEntry.Key key, VerdictRecord verdict, List<VerdictRecord> all) {
        Explanation told = Explanation.of("GATE " + key.shown() + ": " + verdict.outcome()
                        + (all.size() > 1 ? ", one of " + all.size() + " attempts" : ""))
                .fact("found", found(verdict));
        return Objection.of(kind(verdict), all.size() > 1 ? again(told) : once(told, verdict));
    }

    private static Objection.Kind kind(VerdictRecord verdict) {
        return switch (verdict.outcome()) {
            case "ERROR" -> Objection.Kind.ERROR;
            case "INCONCLUSIVE" -> Objection.Kind.INCONCLUSIVE;
            default -> Objection.Kind.FAIL;
        };
    }

    private static String found(VerdictRecord verdict) {
        if (verdict.error() != null) {
            return Shown.line(verdict.error());
        }
        return verdict.findings().stream()
                .filter(finding -> !GREEN.contains(finding.outcome()))
                .map(BuildCheck::found)
                .collect(Collectors.joining("\n"));
    }

    private static String found(FindingRecord finding) {
        return finding.outcome() + "  " + Shown.line(finding.requirement()) + ", n = " + finding.n();
    }

    private static Explanation again(Explanation told) {
        return told.why("of a test that is run until it is green a bad version passes far more often than promised.")
                .fix(
                        "drop rerunFailingTestsCount, retries, and a second run of the same test; more answers to one verdict"
                                + " are asked for by its requirement.");
    }

    private static Explanation once(Explanation told, VerdictRecord verdict) {
        return switch (kind(verdict)) {
            case ERROR ->
                told.why("where no verdict was reached, nothing is known of the version.")
                        .fix("mend the trouble the test names, and run the build again.");
            case INCONCLUSIVE ->
                told.why("what cannot be told apart from bad is not let through.")
                        .fix("read the test's own message: it says what it takes to decide.");
            case FAIL ->
                told.why("a failed version is not rolled out, though the build was told to go on.")
                        .fix("read the test's own message; drop testFailureIgnore.");
        };
    }

    private static Objection missed(BuildRecord run) {
        return Objection.fail(Explanation.of(
                        "GATE " + run.answers().missed() + " answers were asked for in a replay and are not recorded")
                .fact("served", String.valueOf(run.answers().served()))
                .why("a test that swallows the error is green without an answer.")
                .fix("record what is missing.")
                .run("mvn test -Dtouchstone.responses=record"));
    }

    private Optional<Objection> of(ManifestEntry accepted) {
        List<VerdictRecord> all = attempts.getOrDefault(accepted.key(), List.of());
        if (all.isEmpty()) {
            return Optional.of(Objection.acceptable(absent(accepted), true));
        }
        boolean judged = all.get(0).error() == null;
        ManifestEntry now = ManifestEntry.of(all.get(0));
        return !judged || now.equals(accepted)
                ? Optional.empty()
                : Optional.of(Objection.acceptable(changed(accepted, now), false));
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

    private static Explanation nothing() {
        return Explanation.of("GATE nothing was judged: no test of this build has written a verdict")
                .why("a build in which no version was asked proves nothing.")
                .fix("run the sampled tests in the same build; look for a filter, a profile or skipTests.")
                .run("mvn verify");
    }

    private static Explanation noManifest() {
        return Explanation.of("GATE no manifest: nobody has said what this build must judge")
                .why("without it a test that is removed, disabled or loosened is not missed.")
                .fix("accept what this build has judged, and commit src/test/touchstone/manifest.jsonl.");
    }
}

package dev.touchstone.junit.release;

import dev.touchstone.junit.attest.UnitFile;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.RecordFields;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The evidence of a verdict as JSON has it: numbers with their intervals, digests, no prompt and no answer; what is not known is absent. */
final class VersionFacts {

    private final JudgedVersion judged;
    private final ReleaseEvidence evidence;

    VersionFacts(JudgedVersion judged, ReleaseEvidence evidence) {
        this.judged = judged;
        this.evidence = evidence;
    }

    Map<String, Object> all(Ruling ruling) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("role", judged.verdicts().get(0).role());
        facts.put("reasons", ruling.reasons());
        judged.baseline().ifPresent(baseline -> {
            facts.put("baseline", RecordFields.of(baseline));
            changed(baseline).ifPresent(components -> facts.put("changed", components));
        });
        List<Map<String, Object>> flags = new VersionOrigin(judged.version(), evidence).flags();
        if (!flags.isEmpty()) {
            facts.put("flags", flags);
        }
        evidence.stage().ifPresent(stage -> facts.put("policy", stage.numbers()));
        facts.put("tests", judged.verdicts().stream().map(VersionFacts::test).toList());
        facts.put("samples", samples());
        facts.put("served", new VersionOrigin(judged.version(), evidence).served());
        facts.put(
                "goldens",
                judged.verdicts().stream()
                        .map(VerdictRecord::golden)
                        .distinct()
                        .map(RecordFields::of)
                        .toList());
        cost().ifPresent(cost -> facts.put("cost", cost));
        facts.put("run", run());
        return facts;
    }

    /** The components that differ, where both versions have left their files. */
    private Optional<List<String>> changed(VersionRecord baseline) {
        Optional<Map<String, Object>> now = unit(judged.version());
        Optional<Map<String, Object>> before = unit(baseline);
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<String> components = new TreeSet<>(now.get().keySet());
        components.addAll(before.get().keySet());
        components.removeIf(
                key -> Objects.equals(now.get().get(key), before.get().get(key)));
        return Optional.of(List.copyOf(components));
    }

    private Optional<Map<String, Object>> unit(VersionRecord version) {
        return UnitFile.find(version.digest(), evidence.output());
    }

    private static Map<String, Object> test(VerdictRecord verdict) {
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("id", verdict.test());
        test.put("decision", verdict.outcome());
        test.put(
                "requirements",
                verdict.findings().stream().map(VersionFacts::finding).toList());
        return test;
    }

    private static Map<String, Object> finding(FindingRecord finding) {
        Map<String, Object> numbers = new LinkedHashMap<>(RecordFields.of(finding));
        numbers.remove("details");
        return numbers;
    }

    private Map<String, Object> samples() {
        Map<String, Object> samples = new LinkedHashMap<>();
        samples.put("mode", judged.isLive(evidence.runs()) ? "live" : "replay");
        samples.put("count", judged.samples());
        evidence.samples().ifPresent(digest -> samples.put("digest", digest));
        return samples;
    }

    /** Known only if it is known of every verdict. */
    private Optional<Map<String, Object>> cost() {
        List<Long> input = judged.verdicts().stream()
                .map(verdict -> verdict.calls().inputTokens())
                .filter(Objects::nonNull)
                .toList();
        List<Long> output = judged.verdicts().stream()
                .map(verdict -> verdict.calls().outputTokens())
                .filter(Objects::nonNull)
                .toList();
        int verdicts = judged.verdicts().size();
        return input.size() < verdicts || output.size() < verdicts
                ? Optional.empty()
                : Optional.of(Map.of("inputTokens", sum(input), "outputTokens", sum(output)));
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Object> run() {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", evidence.tool());
        run.put("ids", evidence.runs().stream().map(each -> each.run()).toList());
        run.put("startedAt", judged.startedAt().toString());
        run.put("finishedAt", judged.judgedAt().toString());
        return run;
    }
}

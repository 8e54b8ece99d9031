package dev.touchstone.junit.report;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.Decided;
import dev.touchstone.junit.results.RecordFields;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.version.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code verdict.json}: which version, by digest, passed what. */
final class VerdictFile {

    static final String DECISION = "decision";
    static final String GATE = "gate";

    private static final String SCHEMA = "dev.touchstone/verdict/v0";
    private static final String NOT_CHECKED = "NOT CHECKED";

    private VerdictFile() {}

    static String of(BuildRecord build) {
        Account account = Account.of(build);
        List<VerdictRecord> verdicts = build.verdicts();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", SCHEMA);
        file.put(DECISION, Decided.worst(verdicts));
        file.put(GATE, gate(NOT_CHECKED, false));
        file.put("versions", versions(verdicts));
        file.put("account", account.numbers());
        file.put(
                "failures",
                FailedFinding.of(build).stream().map(FailedFinding::numbers).toList());
        file.put("calls", account.calls());
        account.sources().ifPresent(sources -> file.put("answers", new TreeMap<>(sources)));
        if (!build.served().isEmpty()) {
            file.put("served", build.served().stream().map(RecordFields::of).toList());
        }
        file.put("run", run(build));
        return JsonWriter.indented(file) + "\n";
    }

    static Map<String, Object> gate(String decision, boolean letThrough) {
        Map<String, Object> gate = new LinkedHashMap<>();
        gate.put(DECISION, decision);
        gate.put("letThrough", letThrough);
        return gate;
    }

    private static Map<String, Object> run(BuildRecord build) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", build.run());
        run.putAll(RecordFields.of(build.origin()));
        return run;
    }

    private static List<Map<String, Object>> versions(List<VerdictRecord> verdicts) {
        Map<VersionRecord, List<VerdictRecord>> grouped = new LinkedHashMap<>();
        verdicts.forEach(verdict -> grouped.computeIfAbsent(verdict.version(), version -> new ArrayList<>())
                .add(verdict));
        return grouped.entrySet().stream()
                .map(entry -> version(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Object> version(VersionRecord version, List<VerdictRecord> verdicts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", version.name());
        entry.put("digest", version.digest());
        entry.put("role", verdicts.get(0).role());
        entry.put("decision", Decided.worst(verdicts));
        entry.put(
                "tests",
                verdicts.stream()
                        .map(VerdictRecord::withoutPaths)
                        .map(RecordFields::of)
                        .toList());
        return entry;
    }
}

package dev.touchstone.junit.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code verdict.json}: which version, by digest, passed what. */
final class VerdictFile {

    private static final String SCHEMA = "dev.touchstone/verdict/v0";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private VerdictFile() {}

    static String of(BuildRecord build) {
        Account account = Account.of(build);
        List<VerdictRecord> verdicts = build.verdicts();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", SCHEMA);
        file.put("decision", Decided.worst(verdicts));
        file.put("versions", versions(verdicts));
        file.put("account", account.numbers());
        file.put(
                "failures",
                FailedFinding.of(build).stream().map(FailedFinding::numbers).toList());
        file.put("calls", account.calls());
        account.sources().ifPresent(sources -> file.put("answers", new TreeMap<>(sources)));
        file.put("run", Map.of("id", build.run()));
        try {
            return JSON.writeValueAsString(file).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
        entry.put("tests", verdicts);
        return entry;
    }
}

package dev.touchstone.junit.page;

import dev.touchstone.junit.results.Decided;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.RecordFields;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page shows at once: everything but the answers. */
final class Overview {

    private static final int INPUT_SHOWN = 120;

    private final PageHead head;
    private final Gathered gathered;
    private final Map<String, Object> units;

    Overview(PageHead head, Gathered gathered, Map<String, Object> units) {
        this.head = head;
        this.gathered = gathered;
        this.units = units;
    }

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", "dev.touchstone/report/v1");
        fields.put("tool", Overview.class.getPackage().getImplementationVersion());
        fields.put("createdAt", head.createdAt());
        fields.put("decision", head.decision());
        fields.put("account", head.account());
        fields.put("calls", head.calls());
        List<TestAnswers> tests = gathered.tests();
        fields.put("tests", tests.stream().map(test -> test(test, tests)).toList());
        fields.put(
                "versions",
                gathered.versions().all().stream().map(this::version).toList());
        fields.put("history", head.past());
        fields.put("omitted", gathered.omitted().fields());
        return fields;
    }

    private Map<String, @Nullable Object> version(VersionRecord version) {
        List<VerdictRecord> verdicts = gathered.tests().stream()
                .flatMap(test -> test.verdicts().stream())
                .filter(verdict -> verdict.version().digest().equals(version.digest()))
                .toList();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", version.name());
        fields.put("digest", version.digest());
        fields.put("role", verdicts.isEmpty() ? "baseline" : verdicts.get(0).role());
        fields.put("decision", Decided.worst(verdicts));
        fields.put("unit", units.get(version.digest()));
        return fields;
    }

    private Map<String, @Nullable Object> test(TestAnswers test, List<TestAnswers> tests) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", test.id());
        fields.put("name", shortName(test.id()));
        fields.put("module", test.module().orElse(null));
        fields.put("golden", golden(test));
        fields.put(
                "verdicts",
                test.verdicts().stream().map(verdict -> verdict(verdict, test)).toList());
        fields.put("distributions", test.distributions());
        fields.put("cases", cases(test, Chunks.before(test, tests)));
        return fields;
    }

    private static String shortName(String test) {
        int hash = test.indexOf('#');
        String type = test.substring(test.lastIndexOf('.', hash) + 1, hash);
        return type.replace('$', '.') + "." + test.substring(hash + 1);
    }

    private static Map<String, Object> golden(TestAnswers test) {
        return RecordFields.of(
                test.verdicts().isEmpty()
                        ? new GoldenRecord("unknown", "unknown", test.cases().size())
                        : test.verdicts().get(0).golden());
    }

    private Map<String, @Nullable Object> verdict(VerdictRecord verdict, TestAnswers test) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(RecordFields.of(verdict));
        fields.keySet().removeAll(Set.of("test", "golden"));
        int version = gathered.versions().number(verdict.version());
        fields.put("version", version);
        VersionRecord baseline = verdict.baseline();
        fields.put("baseline", baseline == null ? null : gathered.versions().number(baseline));
        fields.putIfAbsent("error", null);
        fields.putIfAbsent("command", null);
        fields.put(
                "findings", verdict.findings().stream().map(Overview::finding).toList());
        fields.put("slices", Slices.of(test, version));
        return fields;
    }

    private static Map<String, @Nullable Object> finding(FindingRecord finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(RecordFields.of(finding.withoutPaths()));
        Object paths = finding.details().get(FindingRecord.PATHS);
        fields.put("paths", paths == null ? List.of() : paths);
        return fields;
    }

    private static Map<String, Object> cases(TestAnswers test, int before) {
        List<CaseAnswers> cases = test.cases();
        List<@Nullable String> slices = new ArrayList<>();
        cases.forEach(asked -> slices.add(asked.slice()));
        List<Integer> chunks = new ArrayList<>();
        for (int number = 0; number < cases.size(); number++) {
            chunks.add(Chunks.of(before + number));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ids", cases.stream().map(CaseAnswers::id).toList());
        fields.put("slices", slices);
        fields.put("critical", cases.stream().map(CaseAnswers::critical).toList());
        fields.put(
                "inputs",
                cases.stream().map(CaseAnswers::input).map(Overview::start).toList());
        fields.put("chunks", chunks);
        fields.put(
                "counts",
                test.versions().stream().map(version -> counts(cases, version)).toList());
        return fields;
    }

    private static String start(String input) {
        return input.codePointCount(0, input.length()) <= INPUT_SHOWN
                ? input
                : input.substring(0, input.offsetByCodePoints(0, INPUT_SHOWN)) + "…";
    }

    private static Map<String, Object> counts(List<CaseAnswers> cases, int version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", version);
        fields.put("n", cases.stream().map(asked -> asked.samples(version)).toList());
        fields.put("passes", cases.stream().map(asked -> asked.passes(version)).toList());
        return fields;
    }
}

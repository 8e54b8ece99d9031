package dev.touchstone.junit.ci;

import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.version.JsonWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code otel.jsonl}: a line of OTLP/JSON per finding, each the event {@code gen_ai.evaluation.result} of OpenTelemetry's conventions for
 * generative AI (status: development). Names are literal, since the conventions still move.
 */
final class EvaluationEvents {

    private static final String EVENT = "gen_ai.evaluation.result";
    private static final int INFO = 9;
    private static final int ERROR = 17;
    private static final long NANOS = 1_000_000_000L;

    private EvaluationEvents() {}

    static String of(CheckedBuild build) {
        return build.verdicts().stream()
                .flatMap(verdict -> events(verdict, build.run()))
                .map(event -> JsonWriter.compact(event) + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<Map<String, Object>> events(VerdictRecord verdict, String run) {
        return verdict.findings().isEmpty()
                ? Stream.of(event(verdict, run, whole(verdict)))
                : verdict.findings().stream().map(finding -> event(verdict, run, attributes(verdict, finding)));
    }

    private static List<Object> whole(VerdictRecord verdict) {
        List<Object> attributes = new ArrayList<>();
        attributes.add(text("gen_ai.evaluation.name", verdict.test()));
        attributes.add(text("gen_ai.evaluation.score.label", verdict.outcome()));
        if (verdict.error() != null) {
            attributes.add(text("gen_ai.evaluation.explanation", verdict.error()));
            attributes.add(text("error.type", "no_verdict"));
        }
        return attributes;
    }

    private static List<Object> attributes(VerdictRecord verdict, FindingRecord finding) {
        List<Object> attributes = new ArrayList<>();
        attributes.add(text("gen_ai.evaluation.name", verdict.test() + "/" + finding.kind()));
        @Nullable Double estimate = finding.estimate();
        if (estimate != null && Double.isFinite(estimate)) {
            attributes.add(attribute("gen_ai.evaluation.score.value", Map.of("doubleValue", estimate)));
        }
        attributes.add(text("gen_ai.evaluation.score.label", finding.outcome()));
        attributes.add(text("gen_ai.evaluation.explanation", finding.requirement() + ", n = " + finding.n()));
        return attributes;
    }

    private static Map<String, Object> event(VerdictRecord verdict, String run, List<Object> own) {
        List<Object> attributes = new ArrayList<>(own);
        attributes.add(text("feature_flag.result.variant", verdict.version().name()));
        attributes.add(text("touchstone.model_version.digest", verdict.version().digest()));
        attributes.add(text("test.case.name", verdict.test()));
        attributes.add(text("test.case.result.status", green(verdict) ? "pass" : "fail"));
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("timeUnixNano", nanos(verdict.finishedAt()));
        event.put("observedTimeUnixNano", nanos(verdict.finishedAt()));
        event.put("severityNumber", verdict.error() == null ? INFO : ERROR);
        event.put("eventName", EVENT);
        event.put("attributes", attributes);
        return logs(event, run);
    }

    private static boolean green(VerdictRecord verdict) {
        return verdict.outcome().equals("PASS") || verdict.outcome().equals("REFERENCE");
    }

    private static Map<String, Object> logs(Map<String, Object> event, String run) {
        Map<String, Object> scope = new LinkedHashMap<>();
        scope.put("scope", Map.of("name", "dev.touchstone"));
        scope.put("logRecords", List.of(event));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put(
                "resource",
                Map.of("attributes", List.of(text("service.name", "touchstone"), text("touchstone.run.id", run))));
        resource.put("scopeLogs", List.of(scope));
        return Map.of("resourceLogs", List.of(resource));
    }

    private static Map<String, Object> text(String key, String value) {
        return attribute(key, Map.of("stringValue", value));
    }

    private static Map<String, Object> attribute(String key, Map<String, Object> value) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("key", key);
        attribute.put("value", value);
        return attribute;
    }

    /** 64 bits are a text in OTLP/JSON; a moment that is none is the beginning of time, as unknown ones are. */
    private static String nanos(String moment) {
        try {
            Instant instant = Instant.parse(moment);
            return String.valueOf(
                    Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano()));
        } catch (DateTimeException | ArithmeticException none) {
            return "0";
        }
    }
}

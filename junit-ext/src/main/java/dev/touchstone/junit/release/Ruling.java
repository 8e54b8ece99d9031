package dev.touchstone.junit.release;

import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What all verdicts and the gate come to for one version.
 *
 * @param outcome empty: it was only compared with, and nobody asked whether it is good
 * @param reasons why it is no pass
 */
record Ruling(Optional<Outcome> outcome, List<Map<String, Object>> reasons) {

    private static final Set<String> GREEN = Set.of("PASS", "REFERENCE");
    /** A failure stays one where something else could not be found out. */
    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAIL, Outcome.ERROR, Outcome.INCONCLUSIVE, Outcome.PASS);

    static Ruling on(JudgedVersion judged, List<Objection> objections) {
        List<Objection> about = objections.stream()
                .filter(objection -> concerns(objection, judged))
                .toList();
        List<Map<String, Object>> reasons = new ArrayList<>();
        judged.verdicts().forEach(verdict -> reasons.addAll(reasons(verdict)));
        about.forEach(objection -> reasons.add(reason(objection)));
        return new Ruling(
                judged.isReferenceOnly() ? Optional.empty() : Optional.of(worst(judged.verdicts(), about)), reasons);
    }

    private static boolean concerns(Objection objection, JudgedVersion judged) {
        return objection.concerns(judged.version().name())
                || judged.baselines().anyMatch(baseline -> objection.doubtsAnswersOf(baseline.name()));
    }

    static Outcome worst(List<VerdictRecord> verdicts, List<Objection> objections) {
        return WORST_FIRST.get(Stream.concat(
                        verdicts.stream().map(verdict -> outcome(verdict.outcome())),
                        objections.stream()
                                .map(objection -> outcome(objection.kind().name())))
                .mapToInt(WORST_FIRST::indexOf)
                .min()
                .orElse(0));
    }

    /** What nobody knows is an error. */
    private static Outcome outcome(String written) {
        return switch (written) {
            case "PASS", "REFERENCE" -> Outcome.PASS;
            case "FAIL" -> Outcome.FAIL;
            case "INCONCLUSIVE" -> Outcome.INCONCLUSIVE;
            default -> Outcome.ERROR;
        };
    }

    private static List<Map<String, Object>> reasons(VerdictRecord verdict) {
        if (verdict.outcome().equals("ERROR")) {
            return List.of(Map.of("code", "error", "outcome", "ERROR", "test", verdict.test()));
        }
        return verdict.findings().stream()
                .filter(finding -> !GREEN.contains(finding.outcome()))
                .map(finding -> reason(verdict.test(), finding))
                .toList();
    }

    /** Ids of cases and numbers; what was asked and answered stays with the samples. */
    private static Map<String, Object> reason(String test, FindingRecord finding) {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("code", finding.kind());
        reason.put("outcome", finding.outcome());
        reason.put("test", test);
        reason.put("requirement", finding.requirement());
        if (finding.details().get("dropped") instanceof List<?> dropped && !dropped.isEmpty()) {
            reason.put("cases", dropped.stream().map(Ruling::caseId).toList());
        }
        return reason;
    }

    private static String caseId(Object dropped) {
        return String.valueOf(dropped instanceof Map<?, ?> members ? members.get("case") : dropped);
    }

    static Map<String, Object> reason(Objection objection) {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("code", "gate");
        reason.put("outcome", objection.kind().name());
        reason.put("says", objection.explanation().headline());
        return reason;
    }
}

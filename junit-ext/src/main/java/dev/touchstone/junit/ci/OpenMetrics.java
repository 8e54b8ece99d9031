package dev.touchstone.junit.ci;

import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code metrics.txt} in the OpenMetrics format. GitLab compares values as texts, so the same number has the same digits in every build:
 * whole numbers as they are, all else with three decimals.
 */
final class OpenMetrics {

    private OpenMetrics() {}

    static String of(CheckedBuild build) {
        return family("touchstone_let_through", "1 if nothing speaks against the build.")
                + sample("touchstone_let_through", "", build.isLetThrough() ? "1" : "0")
                + family("touchstone_objections", "What speaks against the build.")
                + objections(build)
                + family("touchstone_verdicts", "Verdicts by outcome.")
                + outcomes(build)
                + family("touchstone_calls", "Calls made.")
                + sample("touchstone_calls", "", String.valueOf(calls(build)))
                + family("touchstone_estimate", "What was found, by test, version and requirement.")
                + build.verdicts().stream()
                        .flatMap(OpenMetrics::estimates)
                        .distinct()
                        .collect(Collectors.joining())
                + "# EOF\n";
    }

    private static String family(String name, String help) {
        return "# TYPE " + name + " gauge\n# HELP " + name + " " + help + "\n";
    }

    private static String sample(String name, String labels, String value) {
        return name + labels + " " + value + "\n";
    }

    private static String objections(CheckedBuild build) {
        return Arrays.stream(Objection.Kind.values())
                .map(kind -> sample(
                        "touchstone_objections",
                        "{kind=\"" + kind + "\"}",
                        String.valueOf(build.objections().stream()
                                .filter(objection -> objection.kind() == kind)
                                .count())))
                .collect(Collectors.joining());
    }

    private static String outcomes(CheckedBuild build) {
        Map<String, Long> counts = new TreeMap<>();
        List.of("ERROR", "FAIL", "INCONCLUSIVE", "PASS", "REFERENCE").forEach(outcome -> counts.put(outcome, 0L));
        build.verdicts().forEach(verdict -> counts.merge(verdict.outcome(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> sample(
                        "touchstone_verdicts",
                        "{outcome=\"" + label(count.getKey()) + "\"}",
                        String.valueOf(count.getValue())))
                .collect(Collectors.joining());
    }

    private static long calls(CheckedBuild build) {
        return build.verdicts().stream()
                .mapToLong(verdict -> verdict.calls().used())
                .sum();
    }

    private static Stream<String> estimates(VerdictRecord verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.estimate() != null)
                .map(finding -> sample(
                        "touchstone_estimate",
                        "{test=\"" + label(verdict.test()) + "\",version=\""
                                + label(verdict.version().name()) + "\",kind=\"" + label(finding.kind())
                                + "\",requirement=\"" + label(finding.requirement()) + "\"}",
                        decimals(finding)));
    }

    private static String decimals(FindingRecord finding) {
        Double estimate = finding.estimate();
        double value = estimate == null ? Double.NaN : estimate;
        String fixed = String.format(Locale.ROOT, "%.3f", value);
        return fixed.equals("-0.000") ? "0.000" : fixed;
    }

    private static String label(String text) {
        return Visible.of(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}

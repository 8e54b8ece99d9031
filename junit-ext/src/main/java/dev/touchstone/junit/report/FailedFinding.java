package dev.touchstone.junit.report;

import dev.touchstone.assertions.statistics.Multiplicity;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that failed, and how sure that is among all verdicts of the build.
 *
 * @param pValue adjusted for the whole family by Holm's method (1979), whatever the verdicts have to do with each other; absent where
 *     one wrong answer decides and no chance is in it
 */
record FailedFinding(String test, String version, String requirement, @Nullable Double pValue) {

    private static final String FAIL = "FAIL";

    /** Facts first, then the surest. */
    static List<FailedFinding> of(BuildRecord build) {
        List<Double> given = build.verdicts().stream()
                .flatMap(verdict -> verdict.findings().stream())
                .map(FindingRecord::pValue)
                .filter(Objects::nonNull)
                .toList();
        double[] adjusted = Multiplicity.holm(padded(given, build));
        List<FailedFinding> failed = new ArrayList<>();
        int next = 0;
        for (VerdictRecord verdict : build.verdicts()) {
            for (FindingRecord finding : verdict.findings()) {
                Double pValue = finding.pValue() == null ? null : Double.valueOf(adjusted[next++]);
                if (finding.outcome().equals(FAIL)) {
                    failed.add(new FailedFinding(
                            VerdictLine.shortName(verdict.test()),
                            VerdictLine.version(verdict),
                            finding.requirement(),
                            pValue));
                }
            }
        }
        failed.sort(Comparator.comparingDouble(finding -> finding.pValue == null ? 0 : finding.pValue));
        return failed;
    }

    /** Verdicts that have not reported may yet, with any evidence or none. */
    private static double[] padded(List<Double> given, BuildRecord build) {
        int family = build.family().map(FamilyRecord::verdicts).orElse(0);
        double[] all = new double[Math.max(family, given.size())];
        Arrays.fill(all, 1);
        for (int index = 0; index < given.size(); index++) {
            all[index] = given.get(index);
        }
        return all;
    }

    /** {@code RefundTests.window · refund-v2 · pass rate ≥ 95.0 %: p = 0.0021}. */
    String line() {
        return test + " · " + version + " · " + requirement
                + (pValue == null ? ": one wrong answer decides" : ": p = " + Figures.pValue(pValue));
    }

    Map<String, Object> numbers() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("test", test);
        numbers.put("version", version);
        numbers.put("requirement", requirement);
        if (pValue != null) {
            numbers.put("adjustedPValue", pValue);
        }
        return numbers;
    }
}

package dev.touchstone.junit.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds cases of a golden set that ask the same thing twice: duplicates, label conflicts and near-duplicates. It makes no calls, and its
 * time grows with the number of cases, not with that of their pairs.
 */
public final class GoldenLint {

    private static final double NEAR = 0.9;

    private final List<GoldenCase> cases;
    private final List<LintFinding> findings = new ArrayList<>();

    private GoldenLint(List<GoldenCase> cases) {
        this.cases = cases;
    }

    /** All findings, in the order of the cases in the file; of cases that ask the same, each but the first is compared with the first. */
    public static List<LintFinding> of(GoldenSet goldens) {
        return new GoldenLint(goldens.cases()).findings();
    }

    private List<LintFinding> findings() {
        Map<String, Integer> firsts = new HashMap<>();
        NearDuplicates near = new NearDuplicates(NEAR);
        for (int index = 0; index < cases.size(); index++) {
            String input = NormalisedInput.of(cases.get(index));
            Integer first = firsts.putIfAbsent(input, index);
            if (first == null) {
                near.add(index, input);
            } else {
                addSame(first, index);
            }
        }
        near.forEach(this::addNear);
        findings.sort(
                Comparator.comparingInt((LintFinding finding) -> finding.first().line())
                        .thenComparingInt(finding -> finding.second().line()));
        return List.copyOf(findings);
    }

    private void addSame(int first, int second) {
        GoldenCase one = cases.get(first);
        GoldenCase other = cases.get(second);
        boolean sameExpected = one.optionalField("expected").equals(other.optionalField("expected"));
        findings.add(new LintFinding(
                sameExpected ? LintFinding.Kind.DUPLICATE : LintFinding.Kind.LABEL_CONFLICT, one, other, 1));
    }

    private void addNear(int first, int second, double similarity) {
        findings.add(new LintFinding(LintFinding.Kind.NEAR_DUPLICATE, cases.get(first), cases.get(second), similarity));
    }
}

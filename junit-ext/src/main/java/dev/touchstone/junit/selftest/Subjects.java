package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.verdict.CriticalRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.results.CaseRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.selftest.RecordedGrades.Draws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From what a build wrote down to the verdicts that can be simulated, and why the others cannot. */
final class Subjects {

    private final RecordedGrades grades;
    private final Map<String, Map<String, AskedCase>> cases = new HashMap<>();
    private final List<Subject> found = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    Subjects(RecordedGrades grades, List<CaseRecord> asked) {
        this.grades = grades;
        asked.forEach(each -> cases.computeIfAbsent(each.fingerprint(), key -> new HashMap<>())
                .put(
                        each.goldenCase(),
                        new AskedCase(each.goldenCase(), each.critical(), Optional.ofNullable(each.slice()), 0)));
    }

    List<Subject> found() {
        return found;
    }

    List<String> left() {
        return left;
    }

    void add(VerdictRecord verdict) {
        String name = shown(verdict);
        if (verdict.findings().isEmpty()) {
            left.add(name + ": " + verdict.outcome() + ", nothing is judged");
            return;
        }
        String innocent = verdict.baseline() == null
                ? verdict.version().name()
                : verdict.baseline().name();
        Optional<Map<String, Draws>> draws = grades.of(verdict.test(), innocent);
        if (draws.isEmpty()) {
            left.add(name + ": no answer of " + innocent + " is recorded");
            return;
        }
        List<AskedCase> asked = asked(verdict, draws.get());
        List<Requirement> requirements = requirements(verdict, name, asked);
        if (!requirements.isEmpty()) {
            found.add(new Subject(name, requirements, asked, basis(verdict, innocent, draws.get())));
        }
    }

    /** {@code INCONCLUSIVE in the run; 28 answers of refund-v1 to 12 cases}. */
    private static String basis(VerdictRecord verdict, String innocent, Map<String, Draws> draws) {
        int answers = draws.values().stream().mapToInt(Draws::answers).sum();
        return verdict.outcome() + " in the run; simulated from " + answers + (answers == 1 ? " answer" : " answers")
                + " of " + SubjectResult.line(innocent) + " to " + draws.size()
                + (draws.size() == 1 ? " case" : " cases");
    }

    private List<AskedCase> asked(VerdictRecord verdict, Map<String, Draws> draws) {
        Map<String, AskedCase> known = cases.getOrDefault(verdict.golden().fingerprint(), Map.of());
        return draws.entrySet().stream()
                .map(entry -> known.getOrDefault(
                                entry.getKey(), new AskedCase(entry.getKey(), false, Optional.empty(), 0))
                        .answeredWell(entry.getValue().rate()))
                .toList();
    }

    private List<Requirement> requirements(VerdictRecord verdict, String name, List<AskedCase> asked) {
        List<Requirement> requirements = new ArrayList<>();
        for (FindingRecord finding : verdict.findings()) {
            Optional<Requirement> read = ReadRequirement.of(finding);
            Optional<String> guilt = read.flatMap(requirement -> guilt(requirement, asked));
            if (read.isEmpty()) {
                left.add(name + ": " + finding.requirement() + ": " + ReadRequirement.why(finding));
            } else if (guilt.isPresent()) {
                left.add(name + ": " + finding.requirement() + ": " + guilt.get());
            } else {
                requirements.add(read.get());
            }
        }
        return requirements;
    }

    /** Failing what does not meet the requirement is no false alarm. */
    private static Optional<String> guilt(Requirement requirement, List<AskedCase> asked) {
        if (requirement instanceof PassRateRequirement rate) {
            double mean = new Subject("", List.of(), asked, "").mean(rate.slice());
            return mean < rate.atLeast()
                    ? Optional.of(String.format(Locale.ROOT, "only %.1f %% of the recorded answers pass", 100 * mean))
                    : Optional.empty();
        }
        boolean wrong = requirement instanceof CriticalRequirement
                && asked.stream().anyMatch(each -> each.critical() && each.rate() < 1);
        return wrong ? Optional.of("a critical case was answered wrongly") : Optional.empty();
    }

    /** {@code RefundTests.window · refund-v2}. */
    private static String shown(VerdictRecord verdict) {
        String test = verdict.test();
        int hash = Math.max(test.indexOf('#'), 0);
        return test.substring(test.lastIndexOf('.', hash) + 1).replace('#', '.').replace('$', '.') + " · "
                + verdict.version().name();
    }
}

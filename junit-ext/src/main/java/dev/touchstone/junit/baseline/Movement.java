package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.FinishedDrift;
import dev.touchstone.assertions.verdict.FinishedUnpaired;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.RecordedTrait;
import dev.touchstone.assertions.verdict.Trials;
import dev.touchstone.assertions.verdict.UnpairedRequirement;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.assertions.verdict.VerdictExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How today's answers of a baseline, however few, lie to its record: good ones by the tests of Miettinen and Nurminen (1985) and of
 * Fisher (1935), each trait by its distance. It explains a verdict and makes none: how many answers there are was decided by another requirement.
 *
 * @param verdicts on the good answers, that they are not fewer and not more, then on each trait
 * @param evidence in words, line by line
 */
public record Movement(List<Verdict> verdicts, List<String> evidence) {

    private static final Set<String> COMPARED = Set.of("baseline", "candidate", "difference");

    /** Of the cases that can be compared. */
    public static Movement of(BaselineRecord record, DrawnAnswers today, List<RecordedDriftRequirement> recorded) {
        List<Verdict> verdicts = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        Grades grades = grades(record, today);
        UnpairedRequirement margin = margin(recorded.get(0).drift());
        Verdict worse = FinishedUnpaired.notWorse(grades.today(), grades.recorded(), margin);
        verdicts.add(worse);
        verdicts.add(FinishedUnpaired.notWorse(grades.recorded(), grades.today(), margin));
        evidence.add(shown(worse));
        for (RecordedDriftRequirement requirement : recorded) {
            RecordedTrait answers = today.trait(requirement);
            if (answers.samples() > 0) {
                Verdict drift = FinishedDrift.of(answers, requirement);
                verdicts.add(drift);
                evidence.add(FinishedDrift.shown(drift));
            }
        }
        return new Movement(List.copyOf(verdicts), List.copyOf(evidence));
    }

    private static String shown(Verdict grades) {
        return compared(grades).stream().map(Explanation.Fact::text).collect(Collectors.joining("\n"));
    }

    /** The numbers of both sides and their difference. */
    static List<Explanation.Fact> compared(Verdict grades) {
        return VerdictExplanation.of(grades, "").facts().stream()
                .filter(fact -> COMPARED.contains(fact.label()))
                .toList();
    }

    private record Grades(Trials today, Trials recorded) {}

    private static Grades grades(BaselineRecord record, DrawnAnswers today) {
        Set<String> same = today.cases().stream()
                .filter(now -> record.ofCase(now.caseId())
                        .filter(before -> before.content().equals(now.content()))
                        .isPresent())
                .map(RecordedCase::caseId)
                .collect(Collectors.toSet());
        return new Grades(trials("today", today.cases(), same), trials("recorded", record.cases(), same));
    }

    private static UnpairedRequirement margin(NoDriftRequirement drift) {
        return new UnpairedRequirement(drift.margin(), drift.rates());
    }

    static Trials trials(String name, List<RecordedCase> cases, Set<String> same) {
        List<RecordedCase> compared = cases.stream()
                .filter(recorded -> same.contains(recorded.caseId()))
                .toList();
        return Trials.of(
                name,
                compared.stream().mapToLong(RecordedCase::passes).sum(),
                compared.stream().mapToLong(RecordedCase::samples).sum());
    }

    /** Whether something has. */
    public boolean hasMoved() {
        return verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.FAIL);
    }

    /** Whether nothing has, as far as was asked. */
    public boolean isNone() {
        return verdicts.stream().allMatch(verdict -> verdict.outcome() == Outcome.PASS);
    }
}

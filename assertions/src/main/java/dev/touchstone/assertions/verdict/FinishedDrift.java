package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.Drift;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges what two versions gave, of sizes nobody chose by looking at it. */
public final class FinishedDrift {

    private FinishedDrift() {}

    /** Of kinds. */
    public static Verdict of(Categories today, Categories approved, NoDriftRequirement requirement) {
        return judge(new KindArms(approved.values(), today.values()), today.name(), requirement);
    }

    /** Of lengths and counts. */
    public static Verdict of(Lengths today, Lengths approved, NoDriftRequirement requirement) {
        return judge(
                new NumberArms(requirement.distance(), approved.values(), today.values()), today.name(), requirement);
    }

    /** Of scores. */
    public static Verdict of(Scores today, Scores approved, NoDriftRequirement requirement) {
        return judge(
                new NumberArms(requirement.distance(), approved.values(), today.values()), today.name(), requirement);
    }

    /** Of embeddings. */
    public static Verdict of(Embeddings today, Embeddings approved, NoDriftRequirement requirement) {
        return judge(new VectorArms(approved.values(), today.values()), today.name(), requirement);
    }

    /**
     * Of what one version gives today and what it gave when its record was drawn.
     *
     * @param today of cases the record holds, at least one answer
     */
    public static Verdict of(RecordedTrait today, RecordedDriftRequirement requirement) {
        RecordedTrait record = requirement.record();
        NoDriftRequirement drift = requirement.drift();
        DriftArms arms = TraitValues.arms(drift, TraitValues.of(record), TraitValues.of(today));
        Drift judged = DriftTest.judge(arms, drift, drift.rates());
        Finding finding = new Finding(requirement, Outcomes.of(judged.look()), DriftTest.evidence(arms, drift, judged));
        return Verdict.of(List.of(finding), Trials.named(today.name()).build(), Optional.empty());
    }

    /** Such a verdict in two lines: what moved how far, and its interval with how many answers it rests on. */
    public static String shown(Verdict verdict) {
        Finding finding = verdict.findings().get(0);
        Words words = Words.of(finding, verdict);
        return words.headline() + "\n"
                + words.facts().stream()
                        .filter(fact ->
                                fact.label().equals("interval") || fact.label().equals("samples"))
                        .map(Explanation.Fact::text)
                        .collect(Collectors.joining("   "));
    }

    private static Verdict judge(DriftArms arms, String name, NoDriftRequirement requirement) {
        Drift drift = DriftTest.judge(arms, requirement, requirement.rates());
        DriftEvidence evidence = DriftTest.evidence(arms, requirement, drift);
        Finding finding = new Finding(requirement, Outcomes.of(drift.look()), evidence);
        return Verdict.of(List.of(finding), Trials.named(name).build(), Optional.empty());
    }
}

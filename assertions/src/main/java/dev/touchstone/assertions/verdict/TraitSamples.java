package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Embedding;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.Trait;
import java.util.function.UnaryOperator;

/** One trait of both versions' answers, as they come. */
final class TraitSamples {

    private final NoDriftRequirement requirement;
    private final Trait trait;
    private final TraitValues baseline = new TraitValues();
    private final TraitValues candidate = new TraitValues();
    private final UnaryOperator<Embedding> kept;
    private int samples;

    TraitSamples(NoDriftRequirement requirement) {
        this(requirement, UnaryOperator.identity());
    }

    /** Beside what a baseline gave on an earlier day, of which embeddings are kept as sketches. */
    TraitSamples(NoDriftRequirement requirement, RecordedTrait record) {
        this(requirement, RecordedTrait::sketch);
        baseline.addAll(record);
    }

    private TraitSamples(NoDriftRequirement requirement, UnaryOperator<Embedding> kept) {
        this.requirement = requirement;
        this.trait = requirement.trait().orElseThrow();
        this.kept = kept;
    }

    void take(Slot slot, Sample sample) {
        TraitValues arm = slot.arm() == Arm.CANDIDATE ? candidate : baseline;
        if (trait == Trait.MEANING) {
            Embedding meaning = sample.meaning().orElseThrow(() -> Unmeasured.trait(slot, requirement));
            arm.meanings.add(slot.caseId(), kept.apply(meaning).values());
        } else if (trait.isKind()) {
            arm.kinds.add(slot.caseId(), trait.kind(sample).orElseThrow(() -> Unmeasured.trait(slot, requirement)));
        } else {
            arm.numbers.add(slot.caseId(), trait.number(sample).orElseThrow(() -> Unmeasured.trait(slot, requirement)));
        }
        samples += slot.arm() == Arm.CANDIDATE ? 1 : 0;
    }

    /** @throws dev.touchstone.assertions.message.NoVerdictException if the answer does not hold what is to be compared */
    static void require(NoDriftRequirement requirement, Slot slot, Sample sample) {
        Trait trait = requirement.trait().orElseThrow();
        boolean held = trait == Trait.MEANING
                ? sample.meaning().isPresent()
                : trait.kind(sample).isPresent() || trait.number(sample).isPresent();
        if (!held) {
            throw Unmeasured.trait(slot, requirement);
        }
    }

    /** Answers of the candidate. */
    int samples() {
        return samples;
    }

    DriftArms arms() {
        return TraitValues.arms(requirement, baseline, candidate);
    }
}

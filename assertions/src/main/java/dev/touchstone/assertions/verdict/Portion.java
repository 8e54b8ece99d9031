package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Target;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The draws one requirement reads of a plan of fixed size: so many of the candidate, and of the baseline as many if it compares. */
final class Portion {

    private final Requirement requirement;
    private final int limit;
    private final Set<String> asked = new HashSet<>();
    private int candidates;
    private int baselines;

    Portion(Requirement requirement, int limit) {
        this.requirement = requirement;
        this.limit = limit;
    }

    boolean takes(Slot slot) {
        if (!concerns(slot) || (isAskedOnce() && !asked.add(slot.arm() + " " + slot.caseId()))) {
            return false;
        }
        return slot.arm() == Arm.CANDIDATE ? candidates++ < limit : baselines++ < limit;
    }

    private boolean concerns(Slot slot) {
        if (slot.arm() == Arm.BASELINE && !requirement.comparesBaseline()) {
            return false;
        }
        if (requirement instanceof CriticalRequirement) {
            return slot.critical();
        }
        Optional<String> slice = requirement instanceof PassRateRequirement rate ? rate.slice() : Optional.empty();
        return slice.isEmpty() || slice.equals(slot.slice());
    }

    private boolean isAskedOnce() {
        return requirement instanceof CriticalRequirement || requirement.target() == Target.POPULATION;
    }

    boolean isFull() {
        return candidates >= limit && (baselines >= limit || !requirement.comparesBaseline());
    }
}

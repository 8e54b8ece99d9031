package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.verdict.Quota;
import dev.touchstone.junit.plan.PlannedVersion;
import java.util.ArrayList;
import java.util.List;

/** All steps of a plan of fixed size, round by round: the same for every machine that shares them, and for the one that judges. */
public final class FixedSchedule {

    private FixedSchedule() {}

    /** Of a version that has something to decide. */
    public static List<List<Step>> of(PlannedVersion planned) {
        Schedule schedule = new Schedule(
                planned.test().goldens().cases(),
                planned.comparedWith().isPresent(),
                planned.test().seed());
        Quota quota = planned.decisions().orElseThrow().fixedSize().quota();
        List<List<Step>> rounds = new ArrayList<>();
        while (!quota.isFull()) {
            List<Step> steps = new ArrayList<>();
            for (Step step : schedule.round(rounds.size())) {
                if (quota.takes(step.slot())) {
                    steps.add(step);
                }
            }
            rounds.add(List.copyOf(steps));
        }
        return rounds;
    }
}

package dev.touchstone.junit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Slot;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.plan.PlanFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final List<GoldenCase> CASES = IntStream.rangeClosed(1, 8)
            .mapToObj(n -> PlanFixture.golden("c" + n))
            .toList();

    private final Schedule paired = new Schedule(CASES, true, 42);
    private final Schedule alone = new Schedule(CASES, false, 42);

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(step -> step.goldenCase().id()).toList();
    }

    @Test
    void everyRoundAsksEveryCaseOnce() {
        for (int round = 0; round < 20; round++) {
            assertThat(ids(alone.round(round)))
                    .containsExactlyInAnyOrder("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
        }
    }

    @Test
    void aScheduleOfOneVersionAsksTheCandidateOnly() {
        assertThat(alone.round(3)).allSatisfy(step -> {
            assertThat(step.arm()).isEqualTo(Arm.CANDIDATE);
            assertThat(step.sample()).isEqualTo(3);
        });
    }

    @Test
    void bothArmsOfACaseAreAskedOneAfterTheOther() {
        for (int round = 0; round < 20; round++) {
            List<Step> steps = paired.round(round);

            assertThat(steps).hasSize(16);
            for (int pair = 0; pair < steps.size(); pair += 2) {
                assertThat(steps.get(pair).goldenCase())
                        .isEqualTo(steps.get(pair + 1).goldenCase());
                assertThat(steps.get(pair).arm())
                        .isNotEqualTo(steps.get(pair + 1).arm());
            }
        }
    }

    @Test
    void eitherArmComesFirstAboutAsOften() {
        long baselineFirst = IntStream.range(0, 100)
                .filter(round -> paired.round(round).get(0).arm() == Arm.BASELINE)
                .count();

        assertThat(baselineFirst).isBetween(35L, 65L);
    }

    @Test
    void oneVersionIsAskedInTheOrderOfTheComparison() {
        List<String> candidates = paired.round(5).stream()
                .filter(step -> step.arm() == Arm.CANDIDATE)
                .map(step -> step.goldenCase().id())
                .toList();

        assertThat(ids(alone.round(5))).isEqualTo(candidates);
    }

    @Test
    void anotherRoundHasAnotherOrder() {
        assertThat(ids(alone.round(0))).isNotEqualTo(ids(alone.round(1)));
    }

    @Test
    void anotherSeedHasAnotherOrder() {
        assertThat(ids(alone.round(0))).isNotEqualTo(ids(new Schedule(CASES, false, 43).round(0)));
    }

    @Test
    void theSameSeedHasTheSameOrder() {
        assertThat(new Schedule(CASES, true, 42).round(7)).isEqualTo(paired.round(7));
    }

    @Test
    void theOrderOfASeedNeverChanges() {
        assertThat(ids(alone.round(0))).containsExactly("c2", "c3", "c5", "c7", "c8", "c1", "c4", "c6");
        assertThat(paired.round(1).stream()
                        .limit(4)
                        .map(step -> step.goldenCase().id() + " " + step.arm()))
                .containsExactly("c5 CANDIDATE", "c5 BASELINE", "c4 BASELINE", "c4 CANDIDATE");
    }

    @Test
    void everyCaseComesFirstAboutAsOften() {
        for (GoldenCase golden : CASES) {
            long first = IntStream.range(0, 800)
                    .filter(round -> alone.round(round).get(0).goldenCase().equals(golden))
                    .count();
            assertThat(first).as(golden.id()).isBetween(60L, 140L);
        }
    }

    @Test
    void aStepTellsTheDecisionWhetherItsCaseIsCritical() {
        assertThat(new Step(PlanFixture.critical("x"), Arm.BASELINE, 2).slot())
                .isEqualTo(new Slot("x", true, Arm.BASELINE));
    }
}

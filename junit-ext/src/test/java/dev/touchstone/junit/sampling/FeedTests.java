package dev.touchstone.junit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.plan.PlanFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTests {

    private static final List<GoldenCase> CASES =
            List.of(PlanFixture.golden("a"), PlanFixture.golden("b"), PlanFixture.golden("c"));

    private final Schedule schedule = new Schedule(CASES, true, 1);
    private final ScriptedDecision decision = new ScriptedDecision();
    private final Feed feed = new Feed(schedule, decision, Integer.MAX_VALUE);

    private List<Step> round() {
        List<Step> steps = new ArrayList<>();
        for (var step = feed.next(); step.isPresent(); step = feed.next()) {
            steps.add(step.get());
        }
        return steps;
    }

    @Test
    void aWantedRoundIsTheScheduleAndEndsWithNothing() {
        assertThat(round()).isEqualTo(schedule.round(0));
        assertThat(round()).isEqualTo(schedule.round(1));
        assertThat(round()).isEqualTo(schedule.round(2));
    }

    @Test
    void aWholeRoundDoesNotHoldTheNext() {
        round();

        assertThat(feed.isHeld()).isFalse();
    }

    @Test
    void whereCasesAreWantedOnceTheFirstRoundHoldsTheSecondAndNoneAfterIt() {
        feed.holdingAfterTheFirstRound();
        assertThat(feed.isHeld()).isFalse();
        round();

        assertThat(feed.isHeld()).isTrue();
        feed.roundDecided();
        assertThat(feed.isHeld()).isFalse();
        round();
        assertThat(feed.isHeld()).isFalse();
    }

    @Test
    void whatIsNotWantedIsSkipped() {
        decision.wanting(slot -> slot.arm() == Arm.CANDIDATE && !slot.caseId().equals("b"));

        assertThat(round())
                .isEqualTo(schedule.round(0).stream()
                        .filter(step -> step.arm() == Arm.CANDIDATE)
                        .filter(step -> !step.goldenCase().id().equals("b"))
                        .toList());
    }

    @Test
    void aPartialRoundHoldsTheNextUntilItIsDecided() {
        decision.wanting(slot -> slot.caseId().equals("b"));
        round();

        assertThat(feed.isHeld()).isTrue();
        feed.roundDecided();
        assertThat(feed.isHeld()).isFalse();
        assertThat(round()).extracting(Step::sample).containsOnly(1);
    }

    @Test
    void anEarlierWholeRoundStillUndecidedHoldsAsWell() {
        round();
        decision.wanting(slot -> slot.caseId().equals("b"));
        round();

        feed.roundDecided();
        assertThat(feed.isHeld()).isTrue();
        feed.roundDecided();
        assertThat(feed.isHeld()).isFalse();
    }

    @Test
    void aWholeRoundAfterAPartialOneIsNotHeld() {
        decision.wanting(slot -> slot.caseId().equals("b"));
        round();
        feed.roundDecided();
        decision.wanting(slot -> true);
        round();

        assertThat(feed.isHeld()).isFalse();
    }

    @Test
    void aRoundOfWhichNothingIsWantedIsEmptyAndHolds() {
        decision.wanting(slot -> false);

        assertThat(round()).isEmpty();
        assertThat(feed.isHeld()).isTrue();
    }

    @Test
    void whatDecidesInAnyCaseIsAskedAndNoMore() {
        Feed capped = new Feed(schedule, decision, 2);
        List<Step> asked = new ArrayList<>();
        while (!capped.isHeld()) {
            asked.add(capped.next().orElseThrow());
        }

        assertThat(asked).isEqualTo(schedule.round(0).subList(0, 4));
    }

    @Test
    void anExhaustedPlanStillEndsItsRound() {
        Feed capped = new Feed(schedule, decision, 3);
        for (Step step : schedule.round(0)) {
            assertThat(capped.isHeld()).isFalse();
            assertThat(capped.next()).hasValue(step);
        }

        assertThat(capped.isHeld()).isFalse();
        assertThat(capped.next()).isEmpty();
        assertThat(capped.isHeld()).isTrue();
    }
}

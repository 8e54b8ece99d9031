package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.junit.model.NoMoreAnswers;
import dev.touchstone.junit.plan.PlannedVersion;

/** A verdict that would have needed more answers than there were: says what has run out, and what it takes to finish. */
final class ShortageWords {

    private ShortageWords() {}

    static Explanation of(Explanation inconclusive, NoMoreAnswers shortage, PlannedVersion planned) {
        Explanation stopped = shortage.explanation();
        Explanation words = inconclusive.fact("stopped", TroubleWords.bare(stopped.headline(), planned));
        for (Explanation.Fact fact : stopped.facts()) {
            words = words.fact(fact.label(), fact.text());
        }
        words = words.fact("to finish", toFinish(planned));
        words = stopped.why().map(words::why).orElse(words);
        words = stopped.fix().map(words::fix).orElse(words);
        return stopped.run().map(words::run).orElse(words);
    }

    private static String toFinish(PlannedVersion planned) {
        return planned.decisions().map(ShortageWords::range).orElse("unknown");
    }

    private static String range(DecisionPlan plan) {
        long expected = Math.round(
                plan.costs().stream().mapToDouble(cost -> cost.expected()).max().orElse(0));
        return "the whole test takes about " + expected + ", at most " + plan.cap() + " answers of the version";
    }
}

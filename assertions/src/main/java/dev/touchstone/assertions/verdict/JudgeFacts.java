package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.Proportion;
import java.util.List;

/** How often a judge errs, in words. */
final class JudgeFacts {

    private JudgeFacts() {}

    static List<Fact> of(JudgeCalibration judge) {
        return List.of(
                new Fact(
                        "sensitivity", share(judge.sensitivity(), "right", judge.sensitivityInterval(Intervals.SHOWN))),
                new Fact(
                        "specificity",
                        share(judge.specificity(), "wrong", judge.specificityInterval(Intervals.SHOWN))));
    }

    static Explanation added(Explanation told, JudgeCalibration judge) {
        return of(judge).stream()
                .reduce(told, (text, fact) -> text.fact(fact.label(), fact.text()), (first, second) -> second);
    }

    private static String share(Proportion seen, String kind, Interval interval) {
        return Cases.counts(seen.passes(), seen.n()) + " labelled " + kind + "   "
                + Decimals.hundredfold(interval.low()) + " … " + Decimals.percent(interval.high()) + "   "
                + Odds.shown(interval);
    }
}

package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.verdict.SequentialPath.Point;
import java.util.List;
import java.util.OptionalDouble;

/** The paths of both bets of a {@link BoundedMeanBet}: decimal logarithms of their wealth, with what ends each. */
final class WealthTrace {

    private static final double LN_10 = Math.log(10);

    private final PathTrace worse = new PathTrace("evidence that it is unacceptable, log10 of the wealth");
    private final PathTrace good = new PathTrace("evidence that it is acceptable, log10 of the wealth");
    private final OptionalDouble reject;
    private final OptionalDouble accept;

    WealthTrace(BoundedMeanBet bet) {
        reject = OptionalDouble.of(bet.logRejectGoal() / LN_10);
        accept = OptionalDouble.of(bet.logAcceptGoal() / LN_10);
    }

    void look(long n, BoundedMeanBet.Process process) {
        worse.add(new Point(n, process.logRejectWealth() / LN_10, OptionalDouble.empty(), reject));
        good.add(new Point(n, process.logAcceptWealth() / LN_10, accept, OptionalDouble.empty()));
    }

    List<SequentialPath> paths() {
        return List.of(worse.path(), good.path());
    }
}

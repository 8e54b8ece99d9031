package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.model.NoMoreAnswers;
import java.util.Optional;

/**
 * What a run has come to.
 *
 * @param verdict on the answers there were
 * @param shortage why there were no more of them, if the verdict needed more
 */
public record Drawn(Verdict verdict, Optional<NoMoreAnswers> shortage) {

    static Drawn decided(Verdict verdict) {
        return new Drawn(verdict, Optional.empty());
    }

    /** What failed before is failed whatever else is missing. */
    static Drawn cutShort(Verdict verdict, NoMoreAnswers shortage) {
        return new Drawn(verdict, verdict.outcome() == Outcome.INCONCLUSIVE ? Optional.of(shortage) : Optional.empty());
    }
}

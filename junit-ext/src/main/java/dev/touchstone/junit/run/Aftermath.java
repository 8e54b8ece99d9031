package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.gate.Sides;
import java.util.Optional;

/** What a verdict leaves behind, before it is written down and enforced: where it cannot, there is an error and no verdict. */
@FunctionalInterface
public interface Aftermath {

    /** Nothing is left. */
    Aftermath NONE = (verdict, explanation) -> Optional.of(Told.of(explanation));

    /** The explanation with what was left; empty if what failed has been accepted, and nothing is to be enforced. */
    Optional<Told> of(Verdict verdict, Explanation explanation);

    /**
     * What a person is told.
     *
     * @param sides what differs, for an IDE to show
     */
    record Told(Explanation explanation, Optional<Sides> sides) {

        /** In words alone. */
        public static Told of(Explanation explanation) {
            return new Told(explanation, Optional.empty());
        }
    }
}

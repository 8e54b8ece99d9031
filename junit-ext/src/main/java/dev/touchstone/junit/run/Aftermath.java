package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;
import java.util.Optional;

/** What a verdict leaves behind, once it is written down and before it is enforced. */
@FunctionalInterface
public interface Aftermath {

    /** Nothing is left. */
    Aftermath NONE = (verdict, explanation) -> Optional.of(explanation);

    /** The explanation with what was left; empty if what failed has been accepted, and nothing is to be enforced. */
    Optional<Explanation> of(Verdict verdict, Explanation explanation);
}

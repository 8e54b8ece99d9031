package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.assertions.verdict.VerdictExplanation;
import java.util.Optional;

/** What keeps an assertion from holding: anything but a pass. */
final class Unmet {

    private Unmet() {}

    /** The whole explanation; empty for a pass. */
    static Optional<String> in(Verdict verdict, String subject) {
        return verdict.outcome() == Outcome.PASS
                ? Optional.empty()
                : Optional.of(VerdictExplanation.of(verdict, subject).text());
    }
}

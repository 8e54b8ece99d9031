package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;

/** Refuses sums where cases count. */
final class KnownCases {

    private KnownCases() {}

    /** @throws ConfigurationException if the cases of the trials are not known */
    static void require(Trials trials, String why) {
        if (trials.cases().isEmpty()) {
            throw new ConfigurationException(Explanation.of("the golden cases of " + trials.name() + " are not known")
                    .fact("counts", trials.passes() + " of " + trials.samples() + ", as a sum only")
                    .why(why)
                    .fix("count per case: Trials.named(\"" + trials.name() + "\").add(caseId, grade)….build()"));
        }
    }
}

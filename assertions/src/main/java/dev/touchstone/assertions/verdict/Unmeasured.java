package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;

/** What a requirement reads and a sample does not have: trouble, and never a wrong answer. */
final class Unmeasured {

    private static final int LONGEST_ID = 60;

    private Unmeasured() {}

    static NoVerdictException latency(Slot slot, LatencyRequirement requirement) {
        return new NoVerdictException(Explanation.of("no latency was measured for an answer to " + name(slot))
                .fact("required", requirement.describe())
                .why("an answer nobody timed is neither fast nor slow; it was not counted.")
                .fix("let the response carry its latency, or drop the requirement."));
    }

    static NoVerdictException score(Slot slot, Requirement requirement) {
        return new NoVerdictException(Explanation.of("no score was given for an answer to " + name(slot))
                .fact("required", requirement.describe())
                .why("an answer nobody scored is neither good nor bad; it was not counted.")
                .fix("score every answer: scorecard.score(…) once, on every way through the body."));
    }

    static NoVerdictException trait(Slot slot, NoDriftRequirement requirement) {
        return new NoVerdictException(
                Explanation.of("nothing is known about the " + requirement.subject() + " of an answer to " + name(slot))
                        .fact("required", requirement.describe())
                        .why("what was not reported has neither drifted nor stayed; it was not counted.")
                        .fix("let the response carry it, or drop the requirement."));
    }

    static NoVerdictException distance(NoDriftRequirement requirement, IllegalArgumentException reason) {
        return new NoVerdictException(
                Explanation.of("the answers have no distance to judge")
                        .fact("required", requirement.describe())
                        .fact("reason", String.valueOf(reason.getMessage()))
                        .why("a distance that cannot be taken is neither within the margin nor beyond it.")
                        .fix("compare another trait, or drop the requirement."),
                reason);
    }

    private static String name(Slot slot) {
        return Untrusted.line(slot.caseId(), LONGEST_ID);
    }
}

package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import java.util.Set;

/** Requirements that need more of an answer than parts hand on to whoever judges. */
final class ShardMisuse {

    private static final Set<Trait> NOT_HANDED_ON = Set.of(
            Trait.INPUT_TOKENS,
            Trait.OUTPUT_TOKENS,
            Trait.TOOL_CALLS,
            Trait.SERVED_MODEL,
            Trait.FINGERPRINT,
            Trait.MEANING);

    private ShardMisuse() {}

    /**
     * Checks before the first call.
     *
     * @param keepsText whether what models say may be written to disk
     */
    static void check(PlannedSample planned, boolean keepsText) {
        if (planned.approved().isPresent()) {
            throw refused(planned, "approved outputs are not compared in parts", "run this test in one piece.");
        }
        if (planned.baseline().isPresent()) {
            throw refused(planned, "drift since a record is not judged in parts", "run this test in one piece.");
        }
        for (Requirement requirement : planned.plan().requirements()) {
            if (requirement instanceof NoDriftRequirement drift) {
                drift.trait().filter(NOT_HANDED_ON::contains).ifPresent(trait -> {
                    throw refused(planned, trait + " is not among what parts hand on", "run this test in one piece.");
                });
                if (!keepsText && drift.trait().filter(Trait.WORDS::equals).isPresent()) {
                    throw refused(planned, "WORDS of texts that are not kept are not handed on", "keep its texts.");
                }
            }
        }
    }

    private static ConfigurationException refused(PlannedSample planned, String problem, String fix) {
        return new ConfigurationException(
                Explanation.of(planned.plan().subject() + ": " + problem + ". No call was made.")
                        .why("who judges has the grades, scores, latencies and texts of all parts, and nothing else.")
                        .fix(fix));
    }
}

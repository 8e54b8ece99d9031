package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedUnpaired;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.UnpairedRequirement;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.golden.GoldenSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets a new record in if it is shown not to be worse than the anchor of its test by the margin.
 *
 * <p>The anchor and not the record before it: each could be worse than its predecessor by just less than the margin
 * ("biocreep": D'Agostino, Massaro and Sullivan 2003, Stat. Med. 22:169). Both were drawn with as many answers to each case, so the
 * sums vary less than the test allows for, and its error rates are kept.
 *
 * @param accepted the records in force
 */
public record Acceptance(BaselineFiles accepted) {

    private static final String FIRST = "the first record of its test";

    /**
     * Accepts a record; the first of a test becomes its anchor.
     *
     * @param newAnchor why the anchor is to be replaced, if it is
     * @return what was done, in words
     * @throws ConfigurationException if it is not shown to be good enough, or was drawn before the record in force; nothing is written then
     */
    public String accept(BaselineRecord proposed, Optional<String> newAnchor) {
        Optional<String> damage = accepted.damage(proposed.id());
        if (damage.isEmpty()) {
            accepted.read(proposed.id())
                    .filter(inForce ->
                            proposed.drawing().at().isBefore(inForce.drawing().at()))
                    .ifPresent(inForce -> {
                        throw AcceptanceRefused.of(proposed).outdated(proposed, inForce);
                    });
        }
        String done = newAnchor.isPresent() ? anchored(proposed, newAnchor.get()) : held(proposed);
        return done
                + damage.map(told -> "; the damaged record is replaced (" + told + ")")
                        .orElse("");
    }

    private String anchored(BaselineRecord proposed, String reason) {
        String replaced = replaced(proposed.id());
        accepted.write(proposed);
        accepted.pin(proposed, reason);
        return "the new anchor" + replaced;
    }

    /** Not even a damaged one goes without a word. */
    private String replaced(BaselineId id) {
        try {
            return accepted.anchor(id)
                    .map(anchor -> " in place of that of " + anchor.drawing().day())
                    .orElse("; there was none");
        } catch (ConfigurationException damaged) {
            return " in place of a damaged one (" + damaged.explanation().headline() + ")";
        }
    }

    private String held(BaselineRecord proposed) {
        Optional<BaselineRecord> anchor = accepted.anchor(proposed.id());
        if (anchor.isPresent()) {
            return compare(anchor.get(), proposed);
        }
        if (isAnchorLost(proposed.id())) {
            throw AcceptanceRefused.of(proposed).withoutAnchor(accepted);
        }
        accepted.write(proposed);
        accepted.pin(proposed, FIRST);
        return FIRST + ", and its anchor";
    }

    /**
     * Looks, before a record is drawn of these cases, whether one could be accepted at all without making it the anchor.
     *
     * @throws ConfigurationException if not: the anchor is lost or damaged, or shares no case
     */
    public void checkPossible(BaselineId id, GoldenSet goldens) {
        Optional<BaselineRecord> anchor = accepted.anchor(id);
        AcceptanceRefused refused = AcceptanceRefused.beforeCalls(id);
        if (anchor.isEmpty() && isAnchorLost(id)) {
            throw refused.withoutAnchor(accepted);
        }
        anchor.filter(kept -> Comparability.of(kept, goldens).cases().isEmpty()).ifPresent(kept -> {
            throw refused.nothingShared(kept, accepted);
        });
    }

    private boolean isAnchorLost(BaselineId id) {
        return !accepted.ofTest(id).isEmpty();
    }

    private String compare(BaselineRecord anchor, BaselineRecord proposed) {
        Set<String> same = shared(anchor, proposed);
        if (same.isEmpty()) {
            throw AcceptanceRefused.of(proposed).nothingShared(anchor, accepted);
        }
        Verdict verdict = FinishedUnpaired.notWorse(
                Movement.trials("proposed", proposed.cases(), same),
                Movement.trials("anchor", anchor.cases(), same),
                new UnpairedRequirement(anchor.terms().margin(), ErrorRates.DEFAULT));
        if (verdict.outcome() != Outcome.PASS) {
            throw AcceptanceRefused.of(proposed).worse(anchor, verdict, accepted);
        }
        accepted.write(proposed);
        return "not worse than the anchor of " + anchor.drawing().day() + " by "
                + Counted.written(100 * anchor.terms().margin()) + " points or more";
    }

    private static Set<String> shared(BaselineRecord anchor, BaselineRecord proposed) {
        return proposed.cases().stream()
                .filter(recorded -> anchor.ofCase(recorded.caseId())
                        .filter(before -> before.content().equals(recorded.content()))
                        .isPresent())
                .map(RecordedCase::caseId)
                .collect(Collectors.toSet());
    }
}

package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedUnpaired;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.UnpairedRequirement;
import dev.touchstone.assertions.verdict.Verdict;
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
                        throw AcceptanceRefused.outdated(proposed, inForce);
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
        if (!accepted.ofTest(proposed.id()).isEmpty()) {
            throw AcceptanceRefused.withoutAnchor(proposed, accepted);
        }
        accepted.write(proposed);
        accepted.pin(proposed, FIRST);
        return FIRST + ", and its anchor";
    }

    private String compare(BaselineRecord anchor, BaselineRecord proposed) {
        Verdict verdict = compared(anchor, proposed);
        if (verdict.outcome() != Outcome.PASS) {
            throw refused(anchor, proposed, verdict);
        }
        accepted.write(proposed);
        return "not worse than the anchor of " + anchor.drawing().day() + " by "
                + Counted.written(100 * anchor.terms().margin()) + " points or more";
    }

    private static Verdict compared(BaselineRecord anchor, BaselineRecord proposed) {
        Set<String> same = proposed.cases().stream()
                .filter(recorded -> anchor.ofCase(recorded.caseId())
                        .filter(before -> before.content().equals(recorded.content()))
                        .isPresent())
                .map(RecordedCase::caseId)
                .collect(Collectors.toSet());
        return FinishedUnpaired.notWorse(
                Movement.trials("proposed", proposed.cases(), same),
                Movement.trials("anchor", anchor.cases(), same),
                new UnpairedRequirement(anchor.terms().margin(), ErrorRates.DEFAULT));
    }

    private ConfigurationException refused(BaselineRecord anchor, BaselineRecord proposed, Verdict verdict) {
        Explanation explained = Explanation.of("the record of " + proposed.id().shown()
                + " is not accepted: it is not shown to be as good as the anchor. Nothing was written.");
        for (Explanation.Fact fact : Movement.compared(verdict)) {
            explained = explained.fact(fact.label(), fact.text());
        }
        return new ConfigurationException(explained
                .fact("margin", Counted.written(100 * anchor.terms().margin()) + " points")
                .fact("file", accepted.anchorFile(anchor.id()).toString())
                .why("a baseline that may be worse by a little each time ends up worse by a lot, and no build is red.")
                .fix("keep the record in force; or, if this loss is meant, make it the anchor: -Dtouchstone.anchor=new"
                        + " -Dtouchstone.reason=…"));
    }
}

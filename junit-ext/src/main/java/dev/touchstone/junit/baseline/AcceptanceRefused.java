package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;

/**
 * Why a record is not accepted.
 *
 * @param id of the record
 * @param ending of the headline: what has not happened
 */
record AcceptanceRefused(BaselineId id, String ending) {

    private static final String MEANT = "make this record the anchor: -Dtouchstone.anchor=new -Dtouchstone.reason=…";

    /** Once it is drawn. */
    static AcceptanceRefused of(BaselineRecord proposed) {
        return new AcceptanceRefused(proposed.id(), "What is in force stays as it is.");
    }

    /** Whatever would be drawn. */
    static AcceptanceRefused beforeCalls(BaselineId id) {
        return new AcceptanceRefused(id, "No call was made.");
    }

    ConfigurationException outdated(BaselineRecord proposed, BaselineRecord inForce) {
        return new ConfigurationException(because("it was drawn before the one in force")
                .fact("proposed", shown(proposed))
                .fact("in force", shown(inForce))
                .why("an older record would replace a newer one, and be held against answers it was not drawn for.")
                .fix("propose the record anew, or delete the proposal: " + id.path()));
    }

    ConfigurationException withoutAnchor(BaselineFiles accepted) {
        return new ConfigurationException(because("its test has records in force, and no anchor")
                .fact("missing", accepted.anchorFile(id).toString())
                .fact("in force", accepted.ofTest(id).size() + " of the test's versions")
                .why("without the anchor a worse record would be accepted as if it were the first.")
                .fix("restore anchor.json from version control; or " + MEANT));
    }

    /** Of a golden set whose every case has changed. */
    ConfigurationException nothingShared(BaselineRecord anchor, BaselineFiles accepted) {
        return new ConfigurationException(because("none of its golden cases is one of the anchor's any more")
                .fact(
                        "anchor",
                        "of " + anchor.drawing().day() + ", " + anchor.cases().size() + " cases, golden set "
                                + anchor.terms().golden())
                .fact("file", accepted.anchorFile(id).toString())
                .why("whether it is worse than the anchor can be seen on the cases both hold alone.")
                .fix("if the cases are meant to be others now, " + MEANT));
    }

    ConfigurationException worse(BaselineRecord anchor, Verdict verdict, BaselineFiles accepted) {
        Explanation explained = because("it is not shown to be as good as the anchor");
        for (Explanation.Fact fact : Movement.compared(verdict)) {
            explained = explained.fact(fact.label(), fact.text());
        }
        return new ConfigurationException(explained
                .fact("margin", Counted.written(100 * anchor.terms().margin()) + " points")
                .fact("file", accepted.anchorFile(id).toString())
                .why("a baseline that may be worse by a little each time ends up worse by a lot, and no build is red.")
                .fix("keep the record in force; or, if this loss is meant, " + MEANT));
    }

    private Explanation because(String problem) {
        return Explanation.of("the record of " + id.shown() + " is not accepted: " + problem + ". " + ending);
    }

    private static String shown(BaselineRecord record) {
        return "drawn " + record.drawing().at() + "   " + record.digest();
    }
}

package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;

/** Why a record is not accepted whatever it holds. */
final class AcceptanceRefused {

    private AcceptanceRefused() {}

    static ConfigurationException outdated(BaselineRecord proposed, BaselineRecord inForce) {
        return new ConfigurationException(notAccepted(proposed, "it was drawn before the one in force")
                .fact("proposed", shown(proposed))
                .fact("in force", shown(inForce))
                .why("an older record would replace a newer one, and be held against answers it was not drawn for.")
                .fix("propose the record anew, or delete the proposal: "
                        + proposed.id().path()));
    }

    static ConfigurationException withoutAnchor(BaselineRecord proposed, BaselineFiles accepted) {
        return new ConfigurationException(notAccepted(proposed, "its test has records in force, and no anchor")
                .fact("missing", accepted.anchorFile(proposed.id()).toString())
                .fact("in force", accepted.ofTest(proposed.id()).size() + " of the test's versions")
                .why("without the anchor a worse record would be accepted as if it were the first.")
                .fix("restore anchor.json from version control; or make this record the anchor:"
                        + " -Dtouchstone.anchor=new -Dtouchstone.reason=…"));
    }

    private static Explanation notAccepted(BaselineRecord proposed, String because) {
        return Explanation.of(
                "the record of " + proposed.id().shown() + " is not accepted: " + because + ". Nothing was written.");
    }

    private static String shown(BaselineRecord record) {
        return "drawn " + record.drawing().at() + "   " + record.digest();
    }
}

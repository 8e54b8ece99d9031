package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;

/** Words for records that must not be made so. */
final class RefusedBaseline {

    private static final String NO_CALL = ". No call was made.";

    private RefusedBaseline() {}

    static ConfigurationException onCi(WrittenSetting setting) {
        return new ConfigurationException(Explanation.of(
                        setting.name() + " = accept (" + setting.source() + ") on a build server" + NO_CALL)
                .why(
                        "a build that accepts its own answers as the baseline checks nothing, and what is written under src"
                                + " there is lost.")
                .fix("say touchstone.baseline=propose there, keep target/touchstone as an artefact, and accept it where"
                        + " the sources are: touchstone:baseline."));
    }

    static ConfigurationException notLive(WrittenSetting setting) {
        return new ConfigurationException(Explanation.of(setting.name() + " = " + setting.value() + " ("
                        + setting.source() + ") without touchstone.responses=live" + NO_CALL)
                .why("a record says what a provider served on one day; recorded answers are of other days.")
                .fix("add -Dtouchstone.responses=live."));
    }

    static ConfigurationException noReason(WrittenSetting anchor) {
        return new ConfigurationException(
                Explanation.of(anchor.name() + " = new (" + anchor.source() + ") without a reason" + NO_CALL)
                        .why("the anchor is what no later baseline may be worse than; who replaces it lets a loss in.")
                        .fix("say why: -Dtouchstone.reason='…'; it is kept with the anchor."));
    }

    static ConfigurationException anchorForNothing(WrittenSetting anchor) {
        return new ConfigurationException(Explanation.of(
                        anchor.name() + " = new (" + anchor.source() + ") and no record is accepted" + NO_CALL)
                .why("an anchor is made of a record that is accepted; without one nothing would be replaced.")
                .fix("add -Dtouchstone.baseline=accept -Dtouchstone.responses=live, or say it to touchstone:baseline"
                        + " -Dtouchstone.apply=true."));
    }

    static ConfigurationException ofOneCase(WrittenSetting setting) {
        return new ConfigurationException(Explanation.of(setting.name() + " = " + setting.value() + " ("
                        + setting.source() + ") with touchstone.case" + NO_CALL)
                .why("a record is of all golden cases of a test; of one case none is drawn.")
                .fix("drop touchstone.case, or touchstone.baseline."));
    }
}

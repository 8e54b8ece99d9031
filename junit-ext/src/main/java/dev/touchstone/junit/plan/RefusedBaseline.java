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
}

package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;

/** Words for a setting that would have no effect. */
final class UnknownSetting {

    private static final int LONGEST = 60;

    private UnknownSetting() {}

    static ConfigurationException key(String name, String source) {
        return new ConfigurationException(Explanation.of(
                        "Unknown setting " + Untrusted.line(name, LONGEST) + " (" + source + "). No call was made.")
                .fact("legal", SettingKey.legal())
                .why("a misspelt setting has no effect, and a run that ignores it answers another question.")
                .fix("correct or remove " + Untrusted.line(name, LONGEST) + "."));
    }

    static ConfigurationException value(WrittenSetting setting) {
        String written = Untrusted.line(setting.value(), LONGEST);
        return new ConfigurationException(Explanation.of("Illegal value of " + setting.name() + ": \"" + written
                        + "\" (" + setting.source() + "). No call was made.")
                .fact("legal", setting.key().legalValues())
                .fix("write " + setting.name() + " as " + setting.key().legalValues() + ", or remove it."));
    }

    static ConfigurationException partAndParts(WrittenSetting shard, WrittenSetting parts) {
        return new ConfigurationException(Explanation.of(shard.name() + " (" + shard.source() + ") beside "
                        + parts.name() + " (" + parts.source() + "). No call was made.")
                .why("one draws a part of the answers, the other judges all of them.")
                .fix("draw the parts first, each with touchstone.shard; then judge them with touchstone.parts alone."));
    }

    static ConfigurationException updateOnCi(WrittenSetting setting) {
        return new ConfigurationException(Explanation.of(
                        setting.name() + " = update (" + setting.source() + ") on a build server. No call was made.")
                .why("what is approved there, nobody has looked at; a build server writes nothing under src.")
                .fix("remove it: answers that differ are proposed in the build directory and reviewed in; or say"
                        + " touchstone.ci=false if this is no build server."));
    }
}

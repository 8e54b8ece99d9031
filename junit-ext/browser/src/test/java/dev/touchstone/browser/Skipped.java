package dev.touchstone.browser;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.plan.ContinuousIntegration;
import java.util.Map;

/** Whether somebody without a browser wants to build the rest. */
final class Skipped {

    private Skipped() {}

    /**
     * @throws ConfigurationException on a build server: what is not proved there is proved nowhere
     */
    static boolean asked(Map<String, String> settings, Map<String, String> environment) {
        boolean asked = !settings.getOrDefault("skipBrowser", "false").equals("false");
        if (asked && ContinuousIntegration.detected(environment)) {
            throw new ConfigurationException(Explanation.of("ERROR -DskipBrowser on a build server")
                    .why("what is not proved there is proved nowhere.")
                    .fix("install the browser and leave the property out.")
                    .run(".ci/install"));
        }
        return asked;
    }
}

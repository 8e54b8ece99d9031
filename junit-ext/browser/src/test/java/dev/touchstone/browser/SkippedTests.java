package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SkippedTests {

    @Test
    void nothingIsLeftOutUnlessSomebodyAsks() {
        assertThat(Skipped.asked(Map.of(), Map.of())).isFalse();
        assertThat(Skipped.asked(Map.of("skipBrowser", "false"), Map.of("CI", "true")))
                .isFalse();
    }

    @Test
    void onesOwnMachineMayLeaveItOut() {
        assertThat(Skipped.asked(Map.of("skipBrowser", "true"), Map.of())).isTrue();
        assertThat(Skipped.asked(Map.of("skipBrowser", ""), Map.of())).isTrue();
    }

    @Test
    void aBuildServerMayNot() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Skipped.asked(Map.of("skipBrowser", "true"), Map.of("GITHUB_ACTIONS", "true")))
                .withMessage(
                        """
                        ERROR -DskipBrowser on a build server

                        Why:  what is not proved there is proved nowhere.
                        Fix:  install the browser and leave the property out.
                        Run:  .ci/install""");
    }
}

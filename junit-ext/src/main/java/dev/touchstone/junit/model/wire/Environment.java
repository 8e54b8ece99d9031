package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts environment variables where a connection says <code>${NAME}</code>.
 *
 * @param version for messages
 */
record Environment(Keys keys, String version) {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    /** @throws ConfigurationException if a variable is not set */
    String resolved(String text, String place) {
        return REFERENCE.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            return Matcher.quoteReplacement(keys.variable(name).orElseThrow(() -> missing(name, place)));
        });
    }

    private ConfigurationException missing(String name, String place) {
        return new ConfigurationException(Explanation.of("version " + version + ": " + place
                        + " needs the environment variable " + name + ", which is not set. No call was made.")
                .fix("set " + name + ", or correct connection: in the versions file."));
    }
}

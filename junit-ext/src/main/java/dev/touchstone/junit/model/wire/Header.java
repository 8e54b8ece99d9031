package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.util.regex.Pattern;

/** Checked before OkHttp sees it, since OkHttp's own complaint quotes the value. */
final class Header {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");

    private Header() {}

    /** Whether a header can carry it. */
    static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    /** @throws ConfigurationException if it cannot be sent; without the value */
    static void require(String name, String value, String version) {
        if (!NAME.matcher(name).matches()) {
            throw refused("the header '" + Untrusted.line(name, 60) + "' is no legal name", version);
        }
        if (!isValue(value)) {
            throw refused("the value of header " + name + " has characters that no header can carry", version);
        }
    }

    private static ConfigurationException refused(String problem, String version) {
        return new ConfigurationException(Explanation.of("version " + version + ": " + problem + ". No call was made.")
                .why("its content is not shown: it may be a secret.")
                .fix("use visible ASCII characters only; look for a line break at the end."));
    }
}

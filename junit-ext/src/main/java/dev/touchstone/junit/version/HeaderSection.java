package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The {@code headers:} of a connection. */
final class HeaderSection {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]+");
    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]+ )?\\$\\{[A-Za-z_][A-Za-z0-9_]*}");

    private final Section section;
    private final ConnectionValues values;

    HeaderSection(Section section) {
        this.section = section;
        this.values = new ConnectionValues(section);
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : section.members().keySet()) {
            headers.put(name, value(name));
        }
        return headers;
    }

    private String value(String name) {
        if (!NAME.matcher(name).matches()) {
            throw values.refused(Excerpt.of(name), "is no name of a header", "use letters, digits and - only.");
        }
        String value = values.text(name).orElseThrow();
        if (CredentialName.matches(name) && !REFERENCE.matcher(value).matches()) {
            throw literal(name);
        }
        if (!VALUE.matcher(value).matches()) {
            throw values.refused(name, "has characters that no header can carry", "use visible ASCII characters only.");
        }
        return value;
    }

    private ConfigurationException literal(String name) {
        return new ConfigurationException(values.explanation(name, "looks like a credential")
                .why("versions files are committed and printed in reports.")
                .fix("write " + name + ": ${NAME}, where NAME is the environment variable that holds it."));
    }
}

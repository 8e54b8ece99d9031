package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A proxy's address that may stand in a committed file: a password comes from the environment. */
record ProxyUrl(ConnectionValues values) {

    private static final String KEY = "proxy";
    private static final String REFERENCE = "\\$\\{[A-Za-z_][A-Za-z0-9_]*}";
    private static final Pattern FORM =
            Pattern.compile("(?:http|socks5?h?)://(?:(?<login>[^/@]*)@)?[^/@\\s]+:\\d{1,5}/?|" + REFERENCE);
    private static final Pattern LOGIN = Pattern.compile("[^:]*(?::" + REFERENCE + ")?");

    void check(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw values.refused(
                    KEY,
                    "is no address of a proxy",
                    "write http://host:port, socks://host:port or ${NAME}, the environment variable that holds one.");
        }
        String login = form.group("login");
        if (login != null && !LOGIN.matcher(login).matches()) {
            throw secret();
        }
    }

    private ConfigurationException secret() {
        return new ConfigurationException(values.explanation(KEY, "holds a password")
                .why("versions files are committed and printed in reports.")
                .fix("write http://user:${NAME}@host:port, where NAME is the environment variable that holds it."));
    }
}

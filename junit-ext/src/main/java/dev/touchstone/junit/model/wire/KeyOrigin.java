package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.version.KeySource;

/** Where a key comes from, in words. */
final class KeyOrigin {

    private static final int LONGEST = 200;

    private KeyOrigin() {}

    static String text(KeySource source) {
        if (source instanceof KeySource.Variable variable) {
            return "the environment variable " + line(variable.name());
        }
        if (source instanceof KeySource.KeyFile file) {
            return "the file " + line(file.path());
        }
        return "the command '" + line(((KeySource.Command) source).line()) + "'";
    }

    private static String line(String text) {
        return Untrusted.line(text, LONGEST);
    }
}

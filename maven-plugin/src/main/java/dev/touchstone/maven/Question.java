package dev.touchstone.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Asks before money is spent.
 *
 * @param interactive whether somebody may be there to answer
 * @param yes whether the answer is known
 */
record Question(boolean interactive, boolean yes) {

    /** @throws MojoFailureException unless the answer is yes */
    void ask(Log log) throws MojoFailureException {
        if (!yes && !isAnsweredYes(log)) {
            throw new MojoFailureException(
                    "No model was asked and nothing was spent. To spend it without a question: add -Dtouchstone.yes=true");
        }
    }

    private boolean isAnsweredYes(Log log) {
        if (!interactive) {
            return false;
        }
        log.info("Ask for these answers, and pay for them? [y/N]");
        try {
            return line(System.in).strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Nothing beyond the line: what follows is the answer to the question of the next module. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}

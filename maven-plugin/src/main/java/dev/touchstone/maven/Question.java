package dev.touchstone.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

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
                    "Nobody was asked and nothing was spent. To spend it without a question: add -Dtouchstone.yes=true");
        }
    }

    private boolean isAnsweredYes(Log log) {
        if (!interactive) {
            return false;
        }
        log.info("Ask for these answers, and pay for them? [y/N]");
        try {
            @Nullable
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException nobody) {
            return false;
        }
    }
}

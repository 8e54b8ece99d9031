package dev.touchstone.cli;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What runs the tests. It is never printed: people write keys into commands.
 *
 * @param words of the command
 * @param variables of the environment, beside those of this process
 */
record TestsCommand(List<String> words, Map<String, String> variables) {

    private static final String RESPONSES = "TOUCHSTONE_RESPONSES";
    private static final String BUDGET = "TOUCHSTONE_BUDGET";

    /**
     * Makes the tests plan as if they recorded, and ask nobody; what they print goes to {@code log}.
     *
     * @throws ConfigurationException if the command cannot be started
     */
    int plan(Path log) {
        ProcessBuilder process = process();
        process.environment().put(BUDGET, "0 calls");
        return run(process.redirectErrorStream(true).redirectOutput(log.toFile()));
    }

    /**
     * Records; what the tests print is seen.
     *
     * @throws ConfigurationException if the command cannot be started
     */
    int record() {
        return run(process().redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT));
    }

    private ProcessBuilder process() {
        ProcessBuilder process = new ProcessBuilder(words);
        process.environment().putAll(variables);
        process.environment().put(RESPONSES, "record");
        return process;
    }

    private static int run(ProcessBuilder tests) {
        try {
            Process process = tests.start();
            process.getOutputStream().close();
            return process.waitFor();
        } catch (IOException trouble) {
            throw new ConfigurationException(Explanation.of("the tests cannot be started: " + trouble.getMessage())
                    .fix("write after -- the command that runs the tests, as you would type it here."));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoVerdictException(
                    Explanation.of("stopped while the tests ran").fix("record again: answers that came are kept."),
                    stopped);
        }
    }
}

package dev.touchstone.cli;

import dev.touchstone.junit.report.Terminal;
import dev.touchstone.junit.review.Console;
import dev.touchstone.junit.review.Option;
import dev.touchstone.junit.review.StreamConsole;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/**
 * How verbs are typed in a shell.
 *
 * @param project the folder as it was typed
 */
record Words(String project) implements StreamConsole.Words {

    Console console() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return new StreamConsole(System.out, in, Terminal.of(System.getenv()), this);
    }

    @Override
    public String command(String verb, String options) {
        String where = project.equals(".") ? "" : " --project='" + project.replace("'", "'\\''") + "'";
        return ("java -jar touchstone-cli.jar " + verb + where + " " + options).strip();
    }

    @Override
    public String option(Option option, String value) {
        return "--" + option.written() + (option.isFlag() ? "" : "=" + value);
    }

    @Override
    public void complain(String text) {
        System.err.println(text);
    }
}

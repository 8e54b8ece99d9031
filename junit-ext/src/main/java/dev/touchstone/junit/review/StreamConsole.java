package dev.touchstone.junit.review;

import dev.touchstone.junit.report.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/**
 * A console of streams.
 *
 * @param out answers
 * @param in what a person types
 * @param terminal who sits there
 * @param words how commands are typed
 */
public record StreamConsole(PrintStream out, BufferedReader in, Terminal terminal, Words words) implements Console {

    /** How commands are typed, and what becomes of complaints. */
    public interface Words {

        /** A verb with its options. */
        String command(String verb, String options);

        /** An option with its value. */
        String option(Option option, String value);

        /** Why a command was refused. */
        void complain(String text);
    }

    @Override
    public void say(String text) {
        out.println(terminal.shown(text));
    }

    @Override
    public void complain(String text) {
        words.complain(text);
    }

    @Override
    public boolean isTerminal() {
        return terminal.attended();
    }

    @Override
    public Optional<String> ask(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public String command(String verb, String options) {
        return words.command(verb, options);
    }

    @Override
    public String option(Option option, String value) {
        return words.option(option, value);
    }
}

package dev.touchstone.junit.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A console of streams.
 *
 * @param out answers
 * @param in what a person types
 * @param terminal whether a person sits there
 * @param words how commands are typed
 */
public record StreamConsole(PrintStream out, BufferedReader in, boolean terminal, Words words) implements Console {

    /** How commands are typed, and what becomes of complaints. */
    public interface Words {

        /** A verb with its options. */
        String command(String verb, String options);

        /** An option with its value. */
        String option(Option option, String value);

        /** Why a command was refused. */
        void complain(String text);
    }

    /** Whether somebody sits at the other end of the standard streams. */
    @SuppressWarnings("SystemConsoleNull") // since Java 22 never null, but asked below whether it is a terminal
    public static boolean isAttended() {
        java.io.@Nullable Console console = System.console();
        return console != null && isTerminal(console);
    }

    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException impossible) {
            return false;
        }
    }

    @Override
    public void say(String text) {
        out.println(text);
    }

    @Override
    public void complain(String text) {
        words.complain(text);
    }

    @Override
    public boolean isTerminal() {
        return terminal;
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

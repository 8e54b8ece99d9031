package dev.touchstone.junit.review;

import java.util.Optional;

/** Where a command was typed, and where it answers. */
public interface Console {

    /** Prints lines that belong to the answer. */
    void say(String text);

    /** Prints why the command was refused. */
    void complain(String text);

    /** Whether a person sits there. */
    boolean isTerminal();

    /** What a person types up to the end of the line; empty when there is nobody any more. */
    Optional<String> ask(String prompt);

    /** What to type here for a verb with these options, after what was typed to choose the project. */
    String command(String verb, String options);

    /** One option as it is typed here; {@code value} is safe in a shell. */
    String option(Option option, String value);
}

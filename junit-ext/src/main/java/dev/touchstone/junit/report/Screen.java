package dev.touchstone.junit.report;

import java.util.function.Consumer;

/**
 * What people see while a build runs.
 *
 * @param console takes one line at a time, for good
 * @param progress how far it is, for the moment
 */
public record Screen(Consumer<String> console, Progress progress) {

    /** Lines alone. */
    public static Screen of(Consumer<String> console) {
        return new Screen(console, Progress.NONE);
    }

    void line(String text) {
        progress.clear();
        console.accept(text);
    }
}

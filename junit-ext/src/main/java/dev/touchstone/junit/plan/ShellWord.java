package dev.touchstone.junit.plan;

/** Names and ids may hold anything a shell would read. */
final class ShellWord {

    private ShellWord() {}

    static String of(String text) {
        return text.matches("[\\w.,:@/+=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}

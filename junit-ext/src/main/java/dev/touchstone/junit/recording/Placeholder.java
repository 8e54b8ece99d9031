package dev.touchstone.junit.recording;

/** What stands in the place of a secret. */
final class Placeholder {

    private Placeholder() {}

    static String of(String name) {
        return "«redacted:" + name + "»";
    }
}

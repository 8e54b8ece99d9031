package dev.touchstone.junit.recording;

/** What is wrong with a line, before it is known which. */
final class BadRecording extends RuntimeException {

    BadRecording(String problem) {
        super(problem, null, false, false);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}

package dev.touchstone.junit.approval;

/** What is wrong with a line. */
final class BadLine extends RuntimeException {

    private final int line;

    BadLine(int line, String problem) {
        super(problem, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}

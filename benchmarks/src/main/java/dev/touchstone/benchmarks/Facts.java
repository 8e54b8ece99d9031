package dev.touchstone.benchmarks;

/** Aligned facts above the closing line. */
final class Facts {

    private Facts() {}

    static void print(String label, String text) {
        System.out.printf("%-16s %s%n", label, text);
    }
}

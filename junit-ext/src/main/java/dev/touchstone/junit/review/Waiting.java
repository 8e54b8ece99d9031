package dev.touchstone.junit.review;

import java.util.List;

/** What to say of what waits for a person. */
final class Waiting {

    private Waiting() {}

    static String sentence(int proposals) {
        return switch (proposals) {
            case 0 -> "Nothing waits for a reviewer.";
            case 1 -> "1 output waits for a reviewer.";
            default -> proposals + " outputs wait for a reviewer.";
        };
    }

    /** What to type without a terminal. */
    static List<String> commands(Console console) {
        String one = console.option(Option.SELECT, "PATH");
        return List.of(
                "  look     " + console.command("show", one),
                "  accept   " + console.command("approve", one + " " + console.option(Option.REASON, "WHY")),
                "  decline  " + console.command("reject", one),
                "  one by one, at a terminal: " + console.command("review", ""));
    }
}

package dev.touchstone.junit;

import java.util.List;

/** How the answers of one test are compared. */
record ComparedAs(Approved written) {

    static ComparedAs of(Approved written) {
        return new ComparedAs(written);
    }

    String masked(String text) {
        return text;
    }

    List<String> differences(String approved, String now) {
        return approved.equals(now) ? List.of() : List.of("- " + approved, "+ " + now);
    }
}

package dev.touchstone.assertions.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened, in one shape everywhere: headline, aligned facts with numbers, why it matters, how to mend it, what to read and run.
 *
 * <pre>{@code
 * Explanation.of("FAIL RefundTests.window · v2: 84.3 % of answers pass, 95.0 % required")
 *     .fact("candidate", "337 of 400")
 *     .why("…").fix("…").run("mvn test -Dtest=RefundTests")
 * }</pre>
 *
 * @param headline one line that names test and version
 * @param facts aligned lines: label and text
 * @param why why it matters
 * @param fix what to do
 * @param read what to read
 * @param run the exact command
 */
public record Explanation(
        String headline,
        List<Fact> facts,
        Optional<String> why,
        Optional<String> fix,
        Optional<String> read,
        Optional<String> run) {

    /** One aligned line; several lines of text stay aligned under the first. */
    public record Fact(String label, String text) {}

    /** Keeps a copy of the facts. */
    public Explanation {
        facts = List.copyOf(facts);
    }

    /** A headline and nothing else yet. */
    public static Explanation of(String headline) {
        return new Explanation(
                headline, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a headline that first says whom it is about. */
    public Explanation about(String subject) {
        return withHeadline(subject + ": " + headline);
    }

    /** The same under this headline. */
    public Explanation withHeadline(String other) {
        return new Explanation(other, facts, why, fix, read, run);
    }

    /** The same with one more fact, after those it has. */
    public Explanation fact(String label, String text) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(label, text));
        return new Explanation(headline, more, why, fix, read, run);
    }

    /** The same with this reason, in place of any other. */
    public Explanation why(String text) {
        return new Explanation(headline, facts, Optional.of(text), fix, read, run);
    }

    /** The same with this remedy, in place of any other. */
    public Explanation fix(String text) {
        return new Explanation(headline, facts, why, Optional.of(text), read, run);
    }

    /** The same with this to read, in place of anything else. */
    public Explanation read(String text) {
        return new Explanation(headline, facts, why, fix, Optional.of(text), run);
    }

    /** The same with this command, in place of any other. */
    public Explanation run(String command) {
        return new Explanation(headline, facts, why, fix, read, Optional.of(command));
    }

    /** The whole text: lines end in {@code \n}, no line ends in white space, none at the end. */
    public String text() {
        return Layout.of(this);
    }

    @Override
    public String toString() {
        return text();
    }
}

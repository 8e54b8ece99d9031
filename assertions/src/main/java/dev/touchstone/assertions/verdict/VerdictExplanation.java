package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a verdict into words: the findings that made it in full, the others in one line each. */
public final class VerdictExplanation {

    private VerdictExplanation() {}

    /**
     * Explains a verdict; whoever knows the test adds what to read and run.
     *
     * <pre>{@code
     * FAIL RefundTests.window · v2: 61.2 % of answers pass, 85.0 % required
     * }</pre>
     *
     * @param subject what was judged, for example {@code "RefundTests.window · v2"}
     */
    public static Explanation of(Verdict verdict, String subject) {
        List<Words> deciding = words(verdict, true);
        String headline = deciding.stream().map(Words::headline).collect(Collectors.joining("; "));
        Explanation told = Explanation.of(verdict.outcome() + " " + subject + ": " + headline);
        for (Words words : deciding) {
            told = words.facts().stream().reduce(told, VerdictExplanation::add, (first, second) -> second);
        }
        for (Finding other : findings(verdict, false)) {
            told = told.fact(
                    "also", other.outcome() + "  " + Words.of(other, verdict).headline());
        }
        return fixed(reasoned(told, deciding), deciding);
    }

    private static Explanation add(Explanation told, Explanation.Fact fact) {
        return told.fact(fact.label(), fact.text());
    }

    private static Explanation reasoned(Explanation told, List<Words> deciding) {
        return lines(deciding.stream().map(Words::why).toList()).map(told::why).orElse(told);
    }

    private static Explanation fixed(Explanation told, List<Words> deciding) {
        return lines(deciding.stream().map(Words::fix).toList()).map(told::fix).orElse(told);
    }

    private static Optional<String> lines(List<String> texts) {
        String lines = texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static List<Words> words(Verdict verdict, boolean deciding) {
        return findings(verdict, deciding).stream()
                .map(finding -> Words.of(finding, verdict))
                .toList();
    }

    private static List<Finding> findings(Verdict verdict, boolean deciding) {
        return verdict.findings().stream()
                .filter(finding -> deciding == (finding.outcome() == verdict.outcome()))
                .toList();
    }
}

package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.golden.GoldenFile;
import dev.touchstone.junit.golden.GoldenLint;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.golden.LintFinding;
import dev.touchstone.junit.golden.LintFinding.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one golden set.
 *
 * @param damage what makes a test red whatever the model answers
 * @param remarks what only somebody who knows the cases can judge
 */
record GoldenFindings(List<Explanation> damage, List<String> remarks) {

    static final int MOST_REMARKS = 20;

    private static final int MOST_CASES = 100_000;

    /** Of a set of more than 100,000 cases it is only checked that they can be read. */
    static GoldenFindings of(Path file, Project project) {
        return of(file, project, MOST_CASES);
    }

    /** @param most cases that are compared */
    static GoldenFindings of(Path file, Project project, int most) {
        try {
            GoldenSet goldens = GoldenFile.read(project.shown(file), path -> GoldenSets.open(file));
            return goldens.cases().size() > most ? tooMany(goldens, most) : of(GoldenLint.of(goldens), goldens);
        } catch (ConfigurationException damaged) {
            return new GoldenFindings(List.of(damaged.explanation()), List.of());
        } catch (NoVerdictException unreadable) {
            return new GoldenFindings(List.of(unreadable.explanation()), List.of());
        }
    }

    private static GoldenFindings tooMany(GoldenSet goldens, int most) {
        String remark = String.format(
                Locale.ROOT,
                "%s: %,d cases, more than %,d: not searched for cases that ask the same.",
                goldens.source(),
                goldens.cases().size(),
                most);
        return new GoldenFindings(List.of(), List.of(remark));
    }

    private static GoldenFindings of(List<LintFinding> findings, GoldenSet goldens) {
        List<Explanation> damage = findings.stream()
                .filter(finding -> finding.kind() == Kind.LABEL_CONFLICT)
                .map(GoldenFindings::conflict)
                .toList();
        List<String> remarks = findings.stream()
                .filter(finding -> finding.kind() != Kind.LABEL_CONFLICT)
                .map(LintFinding::sentence)
                .toList();
        return new GoldenFindings(damage, shortened(remarks, goldens));
    }

    private static Explanation conflict(LintFinding finding) {
        return Explanation.of(finding.sentence()).fix("correct what one of them expects, or delete it.");
    }

    private static List<String> shortened(List<String> remarks, GoldenSet goldens) {
        if (remarks.size() <= MOST_REMARKS) {
            return remarks;
        }
        List<String> first = new ArrayList<>(remarks.subList(0, MOST_REMARKS));
        first.add(goldens.source() + ": " + (remarks.size() - MOST_REMARKS)
                + " more cases ask nearly the same as another.");
        return first;
    }
}

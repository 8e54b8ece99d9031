package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.verdict.RecordedTrait;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.golden.GoldenSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a record can still be compared with today's answers, and why the rest cannot.
 *
 * @param record what is compared with
 * @param cases of which the record holds answers to the very same question
 * @param changed cases whose content is another than it was
 * @param added cases the record does not hold
 * @param removed cases the record holds and nobody asks any more
 */
public record Comparability(
        BaselineRecord record, Set<String> cases, List<String> changed, List<String> added, List<String> removed) {

    private static final int SHOWN = 5;
    private static final int LONGEST = 60;

    /** Keeps copies. */
    public Comparability {
        cases = Set.copyOf(cases);
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Looks case by case: a golden set that grew has not lost the others. */
    public static Comparability of(BaselineRecord record, GoldenSet goldens) {
        Map<String, RecordedCase> left = new TreeMap<>();
        record.cases().forEach(recorded -> left.put(recorded.caseId(), recorded));
        Set<String> same = new TreeSet<>();
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (GoldenCase golden : goldens.cases()) {
            RecordedCase recorded = left.remove(golden.id());
            if (recorded == null) {
                added.add(golden.id());
            } else if (recorded.content().equals(DrawnAnswers.content(golden))) {
                same.add(golden.id());
            } else {
                changed.add(golden.id());
            }
        }
        return new Comparability(record, same, changed, added, List.copyOf(left.keySet()));
    }

    /** What is not compared, in words; empty where all is. */
    public Optional<String> rest() {
        List<String> words = new ArrayList<>();
        if (!changed.isEmpty()) {
            words.add(changed.size() + " changed since: " + listed(changed));
        }
        if (!added.isEmpty()) {
            words.add(added.size() + " new since: " + listed(added));
        }
        if (!removed.isEmpty()) {
            words.add(removed.size() + " asked no more: " + listed(removed));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of("not compared  " + String.join("; ", words));
    }

    /** Whether the answers are graded by other code than they were; empty if by the same. */
    public Optional<String> judge(String today) {
        return today.equals(record.terms().judge())
                ? Optional.empty()
                : Optional.of(
                        "the class that grades was compiled to other bytes when the record was drawn; if it grades"
                                + " otherwise now, that is what moved, and the record is to be drawn anew");
    }

    /**
     * One trait of the answers that can be compared.
     *
     * @param scores the range scores have today, as {@link Terms#scores} has it
     * @throws ConfigurationException if none can be
     */
    public RecordedTrait trait(Trait trait, String scores) {
        if (cases.isEmpty()) {
            throw refused("no golden case is the one recorded any more", rest().orElse("no cases"));
        }
        if (trait == Trait.SCORE && !scores.equals(record.terms().scores())) {
            throw refused(
                    "scores have another range than they had",
                    (record.terms().scores().isEmpty()
                                    ? "no scores"
                                    : record.terms().scores()) + " recorded, " + scores + " today");
        }
        for (RecordedCase recorded : record.cases()) {
            int held = recorded.held(trait);
            if (cases.contains(recorded.caseId()) && held < recorded.samples()) {
                throw refused(
                        "the record does not hold the "
                                + BaselineText.written(trait).replace('_', ' ') + " of all answers",
                        "case " + shown(recorded.caseId()) + ": " + held + " of " + recorded.samples());
            }
        }
        return record.trait(trait, cases);
    }

    private ConfigurationException refused(String problem, String fact) {
        return new ConfigurationException(Explanation.of("the record of "
                        + record.id().shown() + " cannot be compared: " + problem + ". No call was made.")
                .fact(
                        "record",
                        "of " + record.drawing().day() + ", golden set "
                                + record.terms().golden())
                .fact("because", fact)
                .why("a distance between answers to other questions, or on another scale, is no drift.")
                .fix("draw and accept the record anew."));
    }

    private static String listed(List<String> ids) {
        String first = ids.stream().limit(SHOWN).map(Comparability::shown).collect(Collectors.joining(", "));
        return ids.size() <= SHOWN ? first : first + " and " + (ids.size() - SHOWN) + " more";
    }

    private static String shown(String id) {
        return Untrusted.line(id, LONGEST);
    }
}

package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Check;
import dev.touchstone.junit.approval.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Counts of what is approved and of what is proposed, side by side. */
final class StatisticsTable {

    private static final String NONE = "–";
    private static final int LONGEST = 60;

    private record Row(String name, String approved, String proposed) {}

    private StatisticsTable() {}

    static List<String> lines(Optional<ApprovedOutput> approved, ApprovedOutput proposed) {
        List<Row> rows = new ArrayList<>(List.of(new Row("", "approved", "proposed")));
        rows.add(row("answers", approved, proposed, answers -> String.valueOf(answers.samples())));
        rows.add(row("different", approved, proposed, answers -> String.valueOf(answers.distinct())));
        rows.add(row("distance", approved, proposed, StatisticsTable::distance));
        TreeSet<String> checks = new TreeSet<>(proposed.answers().checks().keySet());
        approved.ifPresent(output -> checks.addAll(output.answers().checks().keySet()));
        for (String check : checks) {
            rows.add(row(Untrusted.line(check, LONGEST), approved, proposed, answers -> count(answers, check)));
        }
        return aligned(rows);
    }

    private static Row row(
            String name, Optional<ApprovedOutput> approved, ApprovedOutput proposed, Function<Answers, String> cell) {
        return new Row(
                name,
                approved.map(output -> cell.apply(output.answers())).orElse(NONE),
                cell.apply(proposed.answers()));
    }

    private static String distance(Answers answers) {
        return answers.closeness().map(StatisticsTable::distance).orElse(NONE);
    }

    private static String distance(Spread spread) {
        return String.format(Locale.ROOT, "%.3f ± %.3f", spread.mean(), spread.sd());
    }

    private static String count(Answers answers, String name) {
        Check check = answers.checks().get(name);
        return check == null ? NONE : check.passed() + " of " + check.of();
    }

    private static List<String> aligned(List<Row> rows) {
        int first = widest(rows, Row::name);
        int second = widest(rows, Row::approved);
        return rows.stream()
                .map(row -> "  " + padded(row.name, first) + "  " + padded(row.approved, second) + "  " + row.proposed)
                .toList();
    }

    private static int widest(List<Row> rows, Function<Row, String> cell) {
        return rows.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}

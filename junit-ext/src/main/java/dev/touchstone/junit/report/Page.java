package dev.touchstone.junit.report;

import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.page.PageHead;
import dev.touchstone.junit.page.PageSource;
import dev.touchstone.junit.page.ReportPage;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.Decided;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.RecordFields;
import dev.touchstone.junit.results.VerdictRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code report.html}, and what it says of all its runs together. */
public final class Page {

    private static final String UNKNOWN = "unknown";

    private Page() {}

    /**
     * Writes {@code report.html} and {@code summary.md} of some runs.
     *
     * @param sources the runs
     * @param past earlier ones, oldest first
     * @param output the folder they go to
     * @throws IOException if one cannot be read or written
     * @throws dev.touchstone.assertions.message.NoVerdictException if a result is damaged
     */
    public static void write(List<PageSource> sources, List<BuildRecord> past, Path output) throws IOException {
        BuildRecord build =
                BuildRecord.merged(sources.stream().map(PageSource::build).toList());
        ReportPage.write(head(build, past), sources, output.resolve(ReportPage.FILE));
        WholeFile.replace(output.resolve(Summary.FILE), Summary.of(build));
    }

    static PageHead head(BuildRecord build, List<BuildRecord> past) {
        Account account = Account.of(build);
        Map<String, Object> numbers = new LinkedHashMap<>(account.numbers());
        numbers.put("line", account.line());
        List<Map<String, Object>> history = new ArrayList<>();
        if (!past.isEmpty()) {
            past.forEach(run -> history.add(past(run)));
            history.add(past(build));
        }
        return new PageHead(
                Decided.worst(build.verdicts()),
                numbers,
                account.calls(),
                build.verdicts().stream().map(Page::row).toList(),
                history,
                finished(build));
    }

    private static List<String> row(VerdictRecord verdict) {
        return List.of(
                verdict.outcome(),
                VerdictLine.shortName(verdict.test()),
                VerdictLine.version(verdict),
                VerdictLine.numbers(verdict),
                VerdictLine.cost(verdict));
    }

    private static Map<String, Object> past(BuildRecord run) {
        Map<String, Object> build = new LinkedHashMap<>();
        build.put("run", run.run());
        build.put("finishedAt", finished(run));
        build.put(
                "verdicts",
                run.verdicts().stream()
                        .flatMap(verdict -> verdict.findings().stream().map(finding -> past(verdict, finding)))
                        .toList());
        return build;
    }

    private static Map<String, Object> past(VerdictRecord verdict, FindingRecord finding) {
        Map<String, Object> fields = new LinkedHashMap<>(RecordFields.of(finding));
        fields.keySet().retainAll(List.of("kind", "requirement", "outcome", "n", "estimate", "interval"));
        fields.put("test", verdict.test());
        fields.put("version", verdict.version().name());
        fields.put("digest", verdict.version().digest());
        return fields;
    }

    /** No clock of its own: the same results give the same page. */
    private static String finished(BuildRecord build) {
        return build.verdicts().stream()
                .map(VerdictRecord::finishedAt)
                .max(Comparator.naturalOrder())
                .orElse(UNKNOWN);
    }
}

package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The report of 10,000 cases and three versions, the last of which is worse. */
class BigReportIT {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String TEST = "com.acme.RefundTests#statesTheWindow";
    private static final int SAMPLES = 3;

    private static final List<String> CASES = IntStream.range(0, 10_000)
            .mapToObj(number -> String.format(Locale.ROOT, "refund-%05d", number))
            .toList();

    private static MadeUpReport report;

    private final Browser browser = BROWSER.browser();

    @BeforeAll
    static void writeTheReport(@TempDir Path module) throws IOException {
        MadeUpRun run = new MadeUpRun(
                TEST, List.of("support-v1", "support-v2", "support-v3"), CASES, SAMPLES, BigReportIT::answer);
        report = MadeUpReport.of(run, module);
    }

    /** One in thirteen cases is lost to the last version. */
    private static MadeUpAnswer answer(int version, int goldenCase, int sample) {
        SplittableRandom random = new SplittableRandom((goldenCase * 31L + sample) * 31 + version);
        boolean lost = version == 2 && goldenCase % 13 == 0;
        return random.nextInt(100) < (lost ? 10 : 94)
                ? new MadeUpAnswer("Item " + goldenCase + " may be returned within 30 days.", null)
                : new MadeUpAnswer(
                        "Item " + goldenCase + " may be returned within 7 days.",
                        "the answer does not contain \"30 days\"");
    }

    @Test
    void saysWhatTheVerdictFileSays() {
        ReportPage overview = ReportPage.open(browser, report.file(), "");
        assertThat(overview.heading()).contains(report.verdict().decision());
        assertThat(report.verdict().entries()).hasSize(3).allSatisfy(entry -> assertThat(
                        overview.verdict(entry.shortTest(), entry.version()))
                .contains(entry.outcome()));
        assertThat(report.verdict().entries()).allSatisfy(entry -> {
            ReportPage page = ReportPage.open(browser, report.file(), entry.test() + "/" + entry.version());
            assertThat(entry.findings()).isNotEmpty().allSatisfy(finding -> assertThat(
                            page.finding(finding.requirement()))
                    .contains(finding.outcome())
                    .contains(finding.numbers().toList()));
        });
    }

    @Test
    void showsTheCasesThatWereLost() {
        CasesTable cases = open();
        List<String> flips =
                IntStream.of(report.tally().flips(0, 2)).mapToObj(CASES::get).toList();

        cases.show("only pass → fail");
        cases.sort("Case", "ascending");

        assertThat(flips).hasSizeGreaterThan(500);
        assertThat(cases.status()).startsWith(flips.size() + " of 10,000 cases, page 1 of ");
        assertThat(cases.column("Case")).isEqualTo(flips.subList(0, 100));
        BROWSER.keepPicture("flips");
    }

    @Test
    void countsWhatPassed() {
        CasesTable cases = open();
        cases.show("all cases");
        cases.sort("Case", "ascending");

        assertThat(cases.column("support-v1")).isEqualTo(passes(0));
        assertThat(cases.column("support-v3")).isEqualTo(passes(2));
    }

    private static List<String> passes(int version) {
        return IntStream.range(0, 100)
                .mapToObj(each -> report.tally().passes(version, each) + " of " + SAMPLES)
                .toList();
    }

    @Test
    void turnsPages() {
        CasesTable cases = open();
        cases.show("all cases");
        cases.sort("Case", "descending");

        cases.turn("Next");
        cases.awaitStatus("10,000 of 10,000 cases, page 2 of 100");

        List<String> second = CASES.stream()
                .sorted(Comparator.reverseOrder())
                .skip(100)
                .limit(100)
                .toList();
        assertThat(cases.column("Case")).isEqualTo(second);
        cases.turn("Last");
        cases.awaitStatus("10,000 of 10,000 cases, page 100 of 100");
        assertThat(cases.column("Case")).endsWith("refund-00000");
    }

    @Test
    void findsACase() {
        CasesTable cases = open();
        cases.show("all cases");

        cases.search("refund-0499");
        cases.awaitStatus("10 of 10,000 cases");
        OpenCase open = cases.click("refund-04999");

        assertThat(open.id()).startsWith("refund-04999");
        assertThat(open.answers()).allMatch(answer -> answer.startsWith("Item 4999 may be returned within "));
    }

    @Test
    void comparesTheAnswersToALostCase() {
        int lost = IntStream.of(report.tally().flips(0, 2))
                .filter(each -> report.tally().passes(0, each) == SAMPLES
                        && report.tally().passes(2, each) == 0)
                .findFirst()
                .orElseThrow();

        ReportPage.open(browser, report.file(), TEST + "/case/" + CASES.get(lost));
        OpenCase open = new OpenCase(browser);

        assertThat(open.answers())
                .containsExactly(
                        "Item " + lost + " may be returned within 30 days.",
                        "Item " + lost + " may be returned within 7 days.");
        assertThat(open.removed()).containsExactly("30");
        assertThat(open.added()).containsExactly("7");
        assertThat(open.reasons()).containsExactly("the answer does not contain \"30 days\"");
        assertThat(open.grades("support-v1")).containsExactly(true, true, true);
        assertThat(open.grades("support-v3")).containsExactly(false, false, false);
        BROWSER.keepPicture("lost");
    }

    @Test
    void everybodyCanUseIt() {
        open();

        assertThat(Accessibility.violations(browser)).isEmpty();
    }

    private CasesTable open() {
        return ReportPage.open(browser, report.file(), TEST + "/support-v3").cases();
    }
}

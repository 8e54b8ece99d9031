package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The report that the router sample's own tests wrote in this build. */
class SampleReportIT {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final Browser browser = BROWSER.browser();
    private final ReportFolder sample = ReportFolder.ofTheSample();
    private final VerdictJson verdict = sample.verdict();

    @Test
    void showsTheDecisionAndEveryVerdict() {
        ReportPage page = open("");

        assertThat(page.heading()).contains(verdict.decision());
        assertThat(verdict.entries()).isNotEmpty().allSatisfy(entry -> assertThat(
                        page.verdict(entry.shortTest(), entry.version()))
                .contains(entry.outcome()));
        BROWSER.keepPicture("overview");
    }

    @Test
    void showsTheNumbersOfEveryFinding() {
        assertThat(verdict.entries()).isNotEmpty().allSatisfy(entry -> {
            ReportPage page = open(entry.test() + "/" + entry.version());
            assertThat(entry.findings()).allSatisfy(finding -> assertThat(page.finding(finding.requirement()))
                    .contains(finding.outcome())
                    .contains(finding.numbers().toList()));
            assertThat(page.text()).contains(entry.calls());
        });
    }

    /** One path of the pass rate, two of the comparison. */
    @Test
    void showsHowTheEvidenceWent() {
        VerdictJson.Entry candidate = verdict.lastCandidate();
        open(candidate.test() + "/" + candidate.version());

        List<WebElement> ways = browser.driver().findElements(By.cssSelector("svg path.line.value"));

        assertThat(ways).hasSize(3).allSatisfy(way -> assertThat(way.getDomAttribute("d"))
                .startsWith("M"));
    }

    @Test
    void sortsTheCases() {
        ReportPage page = open("");
        VerdictJson.Entry candidate = verdict.lastCandidate();
        CasesTable cases = page.openVerdict(candidate.shortTest(), candidate.version());
        cases.show("all cases");

        cases.sort("Case", "ascending");
        List<String> ascending = cases.column("Case");
        cases.sort("Case", "descending");

        assertThat(ascending).hasSizeGreaterThan(90).isSorted();
        assertThat(cases.column("Case")).isSortedAccordingTo(Comparator.reverseOrder());
        BROWSER.keepPicture("verdict");
    }

    @Test
    void opensACaseByTheMouseAndByTheKeyboard() {
        VerdictJson.Entry candidate = verdict.lastCandidate();
        CasesTable cases = open(candidate.test() + "/" + candidate.version()).cases();
        cases.show("all cases");
        String id = cases.column("Case").get(0);

        OpenCase clicked = cases.click(id);
        List<String> answers = clicked.answers();
        browser.driver().navigate().back();
        OpenCase typed =
                open(candidate.test() + "/" + candidate.version()).cases().pressEnter(id);

        assertThat(clicked.id()).isEqualTo(id);
        assertThat(answers).hasSize(2).doesNotContain("");
        assertThat(typed.answers()).isEqualTo(answers);
        assertThat(typed.grades(candidate.version())).isNotEmpty();
        BROWSER.keepPicture("case");
    }

    @Test
    void showsItsVerdictsWithoutScripts() {
        browser.allowScripts(false);
        browser.open(sample.report());
        String shown = browser.driver().findElement(By.tagName("body")).getText();

        assertThat(verdict.entries()).isNotEmpty().allSatisfy(entry -> assertThat(shown)
                .contains(entry.outcome(), entry.shortTest(), entry.version()));
        BROWSER.keepPicture("plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everybodyCanUseIt(String colours) {
        browser.emulate("screen", colours);
        VerdictJson.Entry candidate = verdict.lastCandidate();
        ReportPage page = open("");
        assertThat(Accessibility.violations(browser)).as("overview").isEmpty();
        BROWSER.keepPicture("overview-" + colours);

        CasesTable cases = page.openVerdict(candidate.shortTest(), candidate.version());
        assertThat(Accessibility.violations(browser)).as("verdict").isEmpty();
        BROWSER.keepPicture("verdict-" + colours);

        OpenCase open = cases.click(cases.column("Case").get(0));
        assertThat(open.answers()).hasSize(2);
        assertThat(Accessibility.violations(browser)).as("case").isEmpty();
        BROWSER.keepPicture("case-" + colours);
    }

    @Test
    void isPrintedOnWhite() {
        browser.emulate("print", "dark");
        ReportPage page = open("");

        assertThat(page.heading()).contains(verdict.decision());
        assertThat(browser.driver().findElement(By.tagName("body")).getCssValue("background-color"))
                .isIn("rgba(255, 255, 255, 1)", "rgba(0, 0, 0, 0)");
        BROWSER.keepPicture("print");
    }

    private ReportPage open(String place) {
        return ReportPage.open(browser, sample.report(), place);
    }
}

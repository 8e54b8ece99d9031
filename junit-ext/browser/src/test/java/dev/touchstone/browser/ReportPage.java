package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What a person does with {@code report.html}. The only place that knows how the page is built. */
final class ReportPage {

    private static final By READY = By.cssSelector("html[data-ready=true]");
    private static final By HEADING = By.cssSelector("main h1");

    private final Browser browser;

    private ReportPage(Browser browser) {
        this.browser = browser;
    }

    /** Opens a file at a place in it: {@code ""}, or what follows the {@code #}. */
    static ReportPage open(Browser browser, Path report, String place) {
        browser.open(report, place);
        browser.patiently().until(ExpectedConditions.presenceOfElementLocated(READY));
        return new ReportPage(browser);
    }

    /** The heading of the view. */
    String heading() {
        return one(HEADING).getText();
    }

    /** Everything that is shown. */
    String text() {
        return one(By.tagName("body")).getText();
    }

    /** What the matrix says of a verdict: the outcome, and the number that decided it. */
    String verdict(String test, String version) {
        return verdictLink(test, version).getText();
    }

    CasesTable openVerdict(String test, String version) {
        verdictLink(test, version).click();
        awaitHeading(version);
        return new CasesTable(browser);
    }

    private WebElement verdictLink(String test, String version) {
        int column = columns().indexOf(version);
        assertThat(column).as("column of " + version).isNotNegative();
        return all(By.cssSelector("table.matrix tbody tr")).stream()
                .filter(row -> row.findElement(By.cssSelector("th a")).getText().equals(test))
                .map(row -> row.findElements(By.tagName("td")).get(column).findElement(By.tagName("a")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the matrix has no row " + test));
    }

    private List<String> columns() {
        return all(By.cssSelector("table.matrix thead th > a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What the verdict that is open says of a requirement: its outcome, its numbers. */
    String finding(String requirement) {
        return all(By.cssSelector("article.finding")).stream()
                .filter(article ->
                        article.findElement(By.tagName("h3")).getText().contains(requirement))
                .map(article -> article.findElement(By.tagName("h3")).getText() + "\n"
                        + article.findElement(By.className("measured")).getText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + requirement));
    }

    /** The numbers of a requirement, build by build. */
    List<String> history(String title) {
        WebElement series = all(By.cssSelector("section[aria-labelledby=history] .multiple")).stream()
                .filter(each -> each.findElement(By.tagName("h3")).getText().endsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no history of " + title));
        series.findElement(By.tagName("summary")).click();
        return series.findElements(By.cssSelector("table tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }

    CasesTable cases() {
        return new CasesTable(browser);
    }

    OpenCase openCase() {
        return new OpenCase(browser);
    }

    void awaitHeading(String part) {
        browser.patiently().until(ExpectedConditions.textToBePresentInElementLocated(HEADING, part));
    }

    private WebElement one(By by) {
        return browser.driver().findElement(by);
    }

    private List<WebElement> all(By by) {
        return browser.driver().findElements(by);
    }
}

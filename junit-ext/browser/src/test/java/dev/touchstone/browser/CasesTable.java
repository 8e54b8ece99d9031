package dev.touchstone.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The table of cases of the verdict that is open. */
final class CasesTable {

    private static final By STATUS = By.cssSelector("section[aria-labelledby=cases] p[role=status]");
    private static final By HEADERS = By.cssSelector("table.cases thead th");

    private static final String LINK =
            "return [...document.querySelectorAll('table.cases th a')].find(a => a.firstChild.data === arguments[0])";

    private final Browser browser;

    CasesTable(Browser browser) {
        this.browser = browser;
    }

    /** How many of how many are shown. */
    String status() {
        return browser.driver().findElement(STATUS).getText();
    }

    /** The texts of a column, of the rows on this page of the table; read at once, for rows are many. */
    @SuppressWarnings("unchecked")
    List<String> column(String name) {
        int index = headers().stream().map(CasesTable::name).toList().indexOf(name) + 1;
        return (List<String>) Objects.requireNonNull(browser.driver()
                .executeScript(
                        "return [...document.querySelectorAll(`table.cases tbody tr > :nth-child(${arguments[0]})`)]"
                                + ".map(cell => (cell.querySelector('a') ? cell.querySelector('a').firstChild : cell).textContent)",
                        index));
    }

    /** Clicks a header until the column is sorted that way. */
    void sort(String name, String direction) {
        browser.patiently().until(driver -> {
            WebElement header = header(name);
            if (direction.equals(header.getDomAttribute("aria-sort"))) {
                return true;
            }
            header.findElement(By.tagName("button")).click();
            return false;
        });
    }

    void show(String choice) {
        select("Show").selectByVisibleText(choice);
    }

    void slice(String choice) {
        select("Slice").selectByVisibleText(choice);
    }

    private Select select(String label) {
        return new Select(
                browser.driver().findElement(By.xpath("//form[@role='search']//label[span='" + label + "']//select")));
    }

    void search(String text) {
        WebElement field = browser.driver().findElement(By.cssSelector("form[role=search] input[type=search]"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
    }

    void awaitStatus(String text) {
        browser.patiently().until(ExpectedConditions.textToBe(STATUS, text));
    }

    void turn(String button) {
        browser.driver()
                .findElement(By.xpath("//nav[@aria-label='Pages of cases']/button[.='" + button + "']"))
                .click();
    }

    OpenCase click(String id) {
        link(id).click();
        return new OpenCase(browser);
    }

    /** Goes to the case as one without a mouse does. */
    OpenCase pressEnter(String id) {
        link(id).sendKeys(Keys.ENTER);
        return new OpenCase(browser);
    }

    /** Beside the id a link may say that the case is critical. */
    private WebElement link(String id) {
        return (WebElement) Objects.requireNonNull(
                browser.driver().executeScript(LINK, id), () -> "the table of cases has no case " + id);
    }

    private WebElement header(String name) {
        return headers().stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the table of cases has no column " + name));
    }

    private List<WebElement> headers() {
        return browser.driver().findElements(HEADERS);
    }

    private static String name(WebElement header) {
        return header.getText().replaceFirst("\\s*[▲▼↕]$", "");
    }
}

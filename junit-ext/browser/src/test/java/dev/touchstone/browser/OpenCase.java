package dev.touchstone.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A case with its answers; waits until they are read. */
final class OpenCase {

    private final Browser browser;

    OpenCase(Browser browser) {
        this.browser = browser;
        browser.patiently().until(ExpectedConditions.presenceOfElementLocated(By.id("answers")));
    }

    String id() {
        return browser.driver()
                .findElement(By.cssSelector("main h1"))
                .getText()
                .lines()
                .findFirst()
                .orElse("");
    }

    String input() {
        return texts("section[aria-labelledby=input] pre").get(0);
    }

    String expected() {
        return texts("section[aria-labelledby=expected] pre").get(0);
    }

    /** The answers that are compared: the baseline's, the candidate's. */
    List<String> answers() {
        return texts("section[aria-labelledby=answers] pre.text");
    }

    /** What only the baseline's answer has. */
    List<String> removed() {
        return texts("section[aria-labelledby=answers] del");
    }

    /** What only the candidate's answer has. */
    List<String> added() {
        return texts("section[aria-labelledby=answers] ins");
    }

    /** Why the answers that are compared are wrong. */
    List<String> reasons() {
        return texts("section[aria-labelledby=answers] .reason");
    }

    /** All grades of a version, in order: {@code true} for a right one. */
    List<Boolean> grades(String version) {
        return browser.driver().findElements(By.xpath("//ol[@aria-label='Grades of " + version + "']/li/*")).stream()
                .map(grade -> List.of(
                                String.valueOf(grade.getDomAttribute("class")).split(" "))
                        .contains("right"))
                .toList();
    }

    private List<String> texts(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }
}

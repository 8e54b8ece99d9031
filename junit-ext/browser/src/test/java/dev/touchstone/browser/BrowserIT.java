package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What the other tests rely on: faults of a page are seen. */
class BrowserIT {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final Browser browser = BROWSER.browser();

    @Test
    void seesErrorsAndViolatedPolicies() {
        browser.open(page("faulty.html"));

        assertThat(Console.complaints(browser))
                .anyMatch(complaint -> complaint.contains("Uncaught Error: thrown"))
                .anyMatch(complaint -> complaint.contains("said by console.error"))
                .anyMatch(complaint -> complaint.contains("Content Security Policy"));
        Requests.sent(browser);
    }

    @Test
    void seesWhatAPageAsksFor() {
        browser.open(page("asking.html"));

        assertThat(Requests.sent(browser))
                .contains(page("asking.html").toUri().toString(), "http://127.0.0.1:1/picture.png");
        Console.complaints(browser);
    }

    @Test
    void seesWhatKeepsPeopleFromUsingAPage() {
        browser.open(page("faulty.html"));

        assertThat(Accessibility.violations(browser))
                .anyMatch(violation -> violation.startsWith("critical image-alt img"))
                .anyMatch(violation -> violation.startsWith("serious color-contrast p"));
        Console.complaints(browser);
        Requests.sent(browser);
    }

    @Test
    void hasNothingAgainstAGoodPage() {
        browser.open(page("good.html"));

        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(FirstPaint.seconds(browser)).isPositive();
    }

    @Test
    void doesWithoutScripts() {
        browser.allowScripts(false);
        browser.open(page("good.html"));
        String without = shown();
        browser.allowScripts(true);
        browser.open(page("good.html"));

        assertThat(without).isEqualTo("without scripts");
        assertThat(shown()).isEqualTo("with scripts, light, on a screen");
    }

    @Test
    void emulatesColoursAndMedia() {
        browser.emulate("print", "dark");
        browser.open(page("good.html"));

        assertThat(shown()).isEqualTo("with scripts, dark, on paper");
    }

    private String shown() {
        return browser.driver().findElement(By.id("shown")).getText();
    }

    private static Path page(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(BrowserIT.class.getResource(name)).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for the tests of a class. After each of them it has not complained and nothing has left the page. */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private @Nullable Browser browser;
    private String test = "";

    @Override
    public void beforeAll(ExtensionContext context) {
        Map<String, String> settings = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
        Assumptions.assumeFalse(Skipped.asked(settings, System.getenv()), "left out by -DskipBrowser");
        browser = Browser.start(Chromium.installed(settings, System.getenv()));
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    /** Keeps a picture of the whole page, named after the test. */
    void keepPicture(String view) {
        Screenshots.keep(test + "-" + view, browser().picture());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        browser().emulate("screen", "light");
        browser().allowScripts(true);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Screenshots.keep(test + "-failed", browser().window());
            return;
        }
        assertThat(Console.complaints(browser()))
                .as("complaints of the browser")
                .isEmpty();
        assertThat(Requests.sent(browser())).as("what the page asked for").allMatch(BrowserExtension::isReportItself);
    }

    private static boolean isReportItself(String address) {
        return address.startsWith("file:") && address.replaceFirst("#.*", "").endsWith(".html");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
    }
}

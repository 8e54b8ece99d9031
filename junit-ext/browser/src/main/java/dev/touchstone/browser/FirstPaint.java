package dev.touchstone.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** How long a person looks at nothing. */
public final class FirstPaint {

    private static final String ENTRY =
            "const paint = performance.getEntriesByName('first-contentful-paint')[0]; return paint ? paint.startTime : null";

    private FirstPaint() {}

    /** Opens a file and measures. */
    public static double of(Browser browser, Path file) {
        browser.open(file);
        return seconds(browser);
    }

    /** Seconds from the start of navigation to the first text, of the page shown now; waits for it. */
    public static double seconds(Browser browser) {
        Object millis = browser.patiently().until(driver -> ((JavascriptExecutor) driver).executeScript(ENTRY));
        return ((Number) Objects.requireNonNull(millis)).doubleValue() / 1000;
    }

    /** Prints the seconds of five loads of the file named, each in a browser of its own. */
    public static void main(String[] arguments) {
        Chromium chromium = Chromium.installed(Map.of(), System.getenv());
        for (int load = 0; load < 5; load++) {
            try (Browser browser = Browser.start(chromium)) {
                System.out.println(of(browser, Path.of(arguments[0]).toAbsolutePath()));
            }
        }
    }
}

package dev.touchstone.browser;

import java.util.List;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a page made the browser complain of: uncaught errors, {@code console.error}, violated Content-Security-Policies. */
public final class Console {

    private Console() {}

    /** Since the page was opened, or since last asked. */
    public static List<String> complaints(Browser browser) {
        return StreamSupport.stream(
                        browser.driver().manage().logs().get(LogType.BROWSER).spliterator(), false)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}

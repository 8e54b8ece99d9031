package dev.touchstone.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds that keeps people from using a page. */
public final class Accessibility {

    private static final String SCRIPT = read("/axe.min.js");

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                found => done(found.violations
                    .filter(violation => violation.impact === 'serious' || violation.impact === 'critical')
                    .flatMap(violation => violation.nodes.map(node =>
                        violation.impact + ' ' + violation.id + ' ' + node.target.join(' ') + ': ' + node.failureSummary))),
                trouble => done(['axe-core failed: ' + trouble]));
            """;

    private Accessibility() {}

    /** Violations of serious or critical impact on the page as it is shown now, one for each element. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Browser browser) {
        browser.driver().manage().timeouts().scriptTimeout(Browser.PATIENCE);
        browser.driver().executeScript(SCRIPT);
        return (List<String>) Objects.requireNonNull(browser.driver().executeAsyncScript(RUN));
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Accessibility.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** What a model says is text, wherever it is shown; so are names. A browser would tell of an alert by failing the next command. */
class HostileReportIT {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String TEST = "com.acme.RefundTests#states<b>TheWindow</b>";
    private static final String LONG = "long";
    private static final int MEGABYTES_5 = 5_000_000;

    /** Each is the id of a case, and what the candidate says to it. */
    private static final List<String> CASES = Stream.concat(
                    Stream.of(Hostile.values()).map(Hostile::said), Stream.of(LONG, "__proto__", "constructor"))
            .toList();

    private static final String INJECTED =
            """
            return [...document.querySelectorAll('main b, img, iframe, object, embed, form:not(.filters), [onerror], [onload], [onclick]')]
                .map(element => element.outerHTML)
                .concat([...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))
                    .filter(address => !address.startsWith('#')));
            """;

    private static MadeUpReport report;

    private final Browser browser = BROWSER.browser();

    @BeforeAll
    static void writeTheReport(@TempDir Path module) throws IOException {
        report = MadeUpReport.of(
                new MadeUpRun(TEST, List.of("v1", Hostile.SCRIPT.said(), "broken"), CASES, 1, new Everywhere()),
                module);
    }

    /** Each case's text as its slice and the candidate's answer, all of them as prompt and as error. */
    private static final class Everywhere implements MadeUpAnswer.Source {

        private static final String ALL =
                Stream.of(Hostile.values()).map(Hostile::said).collect(Collectors.joining("\n"));

        @Override
        public MadeUpAnswer of(int version, int goldenCase, int sample) {
            if (version == 0) {
                return new MadeUpAnswer("fine", null);
            }
            String id = CASES.get(goldenCase);
            return new MadeUpAnswer(id.equals(LONG) ? "<b>y".repeat(MEGABYTES_5 / 4) : id, "is not fine but " + id);
        }

        @Override
        public String slice(String goldenCase) {
            return goldenCase;
        }

        @Override
        public String prompt(String version) {
            return version.equals("v1") ? "Be fine." : ALL;
        }

        @Override
        public @Nullable String error(String version) {
            return version.equals("broken") ? ALL : null;
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsAnAnswerAsText(Hostile hostile) {
        OpenCase open = list().pressEnter(hostile.shown());

        assertThat(open.id()).isEqualTo(hostile.shown().replace('\n', ' '));
        String asked = hostile.shown().replace("⟨U+D83D⟩", "?");
        assertThat(open.input()).isEqualTo("Asked: " + asked);
        assertThat(open.expected()).isEqualTo("Expected: " + asked);
        assertThat(open.answers()).containsExactly("fine", hostile.shown());
        assertThat(open.reasons().get(0)).startsWith("is not fine but " + firstLine(hostile.shown()));
        assertThat(injected()).isEmpty();
    }

    @Test
    void showsNamesAsText() {
        ReportPage page = ReportPage.open(browser, report.file(), "");

        assertThat(page.text()).contains("RefundTests.states<b>TheWindow</b>", Hostile.SCRIPT.shown());
        assertThat(injected()).isEmpty();
        BROWSER.keepPicture("names");
    }

    @Test
    void showsAPromptAsText() {
        assertThat(ReportPage.open(browser, report.file(), "").text()).contains(allShown());
        assertThat(injected()).isEmpty();
        BROWSER.keepPicture("prompt");
    }

    @Test
    void showsSlicesAsText() {
        assertThat(ReportPage.open(browser, report.file(), escaped(TEST + "/" + Hostile.SCRIPT.said()))
                        .text())
                .contains(allShown());
        assertThat(injected()).isEmpty();
        BROWSER.keepPicture("slices");
    }

    @Test
    void showsAnErrorAsText() {
        assertThat(ReportPage.open(browser, report.file(), escaped(TEST + "/broken"))
                        .text())
                .contains(allShown());
        assertThat(injected()).isEmpty();
        BROWSER.keepPicture("error");
    }

    private static List<String> allShown() {
        return Stream.of(Hostile.values())
                .map(hostile -> firstLine(hostile.shown()))
                .toList();
    }

    @Test
    void listsCasesAsText() {
        CasesTable cases = list();

        assertThat(cases.column("Case"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(Hostile.values()).map(Hostile::shown),
                                Stream.of(LONG, "__proto__", "constructor"))
                        .toList());
        assertThat(injected()).isEmpty();
        BROWSER.keepPicture("cases");
    }

    @Test
    void showsTheBeginningOfALongAnswer() {
        OpenCase open = list().click(LONG);

        assertThat(open.answers().get(1)).startsWith("<b>y<b>y").hasSizeGreaterThan(1000);
        assertThat(injected()).isEmpty();
        BROWSER.keepPicture("long");
    }

    @Test
    void survivesNamesThatMeanSomethingToScripts() {
        assertThat(list().click("__proto__").answers()).containsExactly("fine", "__proto__");
        assertThat(list().click("constructor").answers()).containsExactly("fine", "constructor");
    }

    @Test
    void isInertWithoutScripts() {
        browser.allowScripts(false);
        browser.open(report.file());

        assertThat(browser.driver().findElement(By.tagName("body")).getText())
                .contains("states<b>TheWindow</b>", Hostile.SCRIPT.shown());
        assertThat(browser.driver().findElements(By.cssSelector("main b, img, iframe")))
                .isEmpty();
    }

    private CasesTable list() {
        CasesTable cases =
                ReportPage.open(browser, report.file(), escaped(TEST)).cases();
        cases.show("all cases");
        return cases;
    }

    private static String escaped(String place) {
        return place.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
    }

    private List<?> injected() {
        return (List<?>) Objects.requireNonNull(browser.driver().executeScript(INJECTED));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }
}

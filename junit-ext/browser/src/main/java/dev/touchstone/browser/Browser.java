package dev.touchstone.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A running browser without a window, showing one page after the other. */
public final class Browser implements AutoCloseable {

    /** The longest any condition is waited for. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** It warns of versions of the protocol it has no classes for, which nothing here needs. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final Dimension WINDOW = new Dimension(1280, 900);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; takes about a second. */
    public static Browser start(Chromium chromium) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(chromium.binary()));
        driver.manage().window().setSize(WINDOW);
        return new Browser(driver);
    }

    private static ChromeOptions options(Path binary) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        // As root, and with the small /dev/shm of containers, it would not start otherwise. What it shows is ours.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--no-first-run", "--disable-component-update", "--disable-background-networking");
        return options;
    }

    /** What speaks to it. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Shows a file; forgets what was logged of the pages before. */
    public void open(Path file) {
        open(file, "");
    }

    /** Shows a place in a file, loading it anew. */
    public void open(Path file, String fragment) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(file.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    /** Waits for conditions. */
    public WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20));
    }

    /** As a person who prefers {@code dark} or {@code light} sees it, on {@code screen} or in {@code print}. */
    public void emulate(String medium, String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Whether the pages opened from now on may run scripts. */
    public void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What it looks like, as PNG: the whole page, not only what fits into the window. */
    public byte[] picture() {
        return Base64.getDecoder().decode((String) driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data"));
    }

    /** What it looks like in the window, as PNG. */
    public byte[] window() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}

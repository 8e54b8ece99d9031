package dev.touchstone.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a page asked for: addresses, those in the page itself ({@code data:}, {@code blob:}) left out. */
public final class Requests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Requests() {}

    /** Since the page was opened, or since last asked. */
    public static List<String> sent(Browser browser) {
        return StreamSupport.stream(
                        browser.driver()
                                .manage()
                                .logs()
                                .get(LogType.PERFORMANCE)
                                .spliterator(),
                        false)
                .map(Requests::event)
                .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asText())
                .filter(address -> !address.startsWith("data:") && !address.startsWith("blob:"))
                .toList();
    }

    private static JsonNode event(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage()).path("message");
        } catch (JsonProcessingException trouble) {
            throw new IllegalStateException("The driver logged what is no JSON: " + entry.getMessage(), trouble);
        }
    }
}

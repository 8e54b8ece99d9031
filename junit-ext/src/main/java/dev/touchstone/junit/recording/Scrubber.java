package dev.touchstone.junit.recording;

/**
 * Takes personal data out of requests and answers before they are digested, written and judged. It adds to what is taken out anyway
 * (keys and secrets). Found by {@link java.util.ServiceLoader}; called from several threads at once; must give the same for the same
 * text.
 *
 * <pre>{@code
 * public class Emails implements Scrubber {
 *     public String scrub(String text) {
 *         return text.replaceAll("[\\w.]+@[\\w.]+", "«e-mail»");
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Scrubber {

    /** The text without what must not be kept; the text itself if it holds nothing of that kind. */
    String scrub(String text);
}

package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes secrets and personal data out of text. */
public final class Scrubbing {

    private static final int LONGEST = 200;
    private static final int SHORTEST_SECRET = 8;
    private static final String HIDDEN = "«redacted:connection»";

    private final List<UnaryOperator<String>> steps;
    // The longest first: one that is part of another must not leave the rest of it behind.
    private final Set<String> secrets = new ConcurrentSkipListSet<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private Scrubbing(List<UnaryOperator<String>> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Takes out known shapes of keys, the values of variables named like a secret, and what the user's scrubbers take out.
     *
     * @param environment values of at least 8 characters whose name holds KEY, TOKEN, SECRET, PASSW or CREDENTIAL are taken out
     */
    public static Scrubbing of(Map<String, String> environment, List<Scrubber> scrubbers) {
        List<UnaryOperator<String>> steps = new ArrayList<>(SecretValue.of(environment));
        steps.addAll(KeyShape.ALL);
        scrubbers.forEach(scrubber -> steps.add(text -> scrubbed(scrubber, text)));
        return new Scrubbing(steps);
    }

    /**
     * The same without secrets and personal data.
     *
     * @throws ConfigurationException if a scrubber of the user's fails
     */
    public String scrub(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, HIDDEN);
        }
        for (UnaryOperator<String> step : steps) {
            clean = step.apply(clean);
        }
        return clean;
    }

    /** Takes out a key or a header's value too, from now on; what is too short to be one would take words out of answers. */
    void hide(String secret) {
        if (secret.length() >= SHORTEST_SECRET) {
            secrets.add(secret);
        }
    }

    /** {@code failure} itself, or one that says the same without the secrets its message or a cause's quotes. */
    Throwable scrub(Throwable failure) {
        return ScrubbedFailure.of(failure, this);
    }

    private static String scrubbed(Scrubber scrubber, String text) {
        @Nullable String clean;
        try {
            clean = scrubber.scrub(text);
        } catch (RuntimeException trouble) {
            throw failed(scrubber, "threw " + Untrusted.line(trouble.toString(), LONGEST));
        }
        if (clean == null) {
            throw failed(scrubber, "returned null");
        }
        return clean;
    }

    /** The text itself is never shown: it is what the scrubber is there to hide. */
    private static ConfigurationException failed(Scrubber scrubber, String how) {
        return new ConfigurationException(
                Explanation.of("scrubber " + scrubber.getClass().getName() + " " + how + ". Nothing was written.")
                        .why("text that could not be scrubbed must not be kept.")
                        .fix("make it return the text without what must not be kept, or the text itself."));
    }
}

package dev.touchstone.junit.model.provider;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Optional;

/**
 * Whether a version always asks the same model, by the rules of its provider. Where nobody says, nothing is said.
 *
 * <pre>{@code
 * model: gpt-4o-2024-08-06    # a fine baseline
 * model: gpt-4o               # ConfigurationException as a baseline, a warning as a candidate
 * }</pre>
 */
public final class PinCheck {

    private static final int SHOWN = 100;

    private PinCheck() {}

    /**
     * Requires of a baseline that its model stays the same.
     *
     * @throws ConfigurationException if the provider moves its model id, or has no pinned ids and the version does not say which model
     *     must be served
     */
    public static void requirePinned(ModelVersion baseline) {
        WireProviders.of(baseline).ifPresent(provider -> requirePinned(baseline, provider));
    }

    /** What to tell of a candidate whose model may change; empty if it does not, or nobody says. */
    public static Optional<String> warning(ModelVersion candidate) {
        return WireProviders.of(candidate)
                .filter(provider -> provider.pin(candidate.model()) == Pin.FLOATING)
                .filter(provider -> PinnedForm.of(provider).exists() || isServedOpen(candidate))
                .map(provider -> "model version " + candidate.name() + ": " + floats(candidate, provider)
                        + ", so another model may answer tomorrow. " + remedy(provider));
    }

    private static void requirePinned(ModelVersion baseline, Provider provider) {
        boolean held = PinnedForm.of(provider).exists()
                ? provider.pin(baseline.model()) != Pin.FLOATING
                : !isServedOpen(baseline);
        if (!held) {
            throw floating(baseline, provider);
        }
    }

    private static boolean isServedOpen(ModelVersion version) {
        return version.served().filter(pattern -> !pattern.matches("\\**")).isEmpty();
    }

    private static ConfigurationException floating(ModelVersion baseline, Provider provider) {
        return new ConfigurationException(Explanation.of("Model version " + baseline.name() + " is a baseline, but "
                        + floats(baseline, provider) + ". No call was made.")
                .why(
                        "the provider may have another model answer to it without a word; the candidate would be blamed for what"
                                + " changed in the baseline.")
                .fix(remedy(provider)));
    }

    private static String floats(ModelVersion version, Provider provider) {
        String model = Untrusted.line(version.model(), SHOWN);
        return PinnedForm.of(provider).exists()
                ? "the model id " + model + " is not pinned by " + provider.name()
                : provider.name() + " pins no model ids, " + model + " among them";
    }

    private static String remedy(Provider provider) {
        PinnedForm form = PinnedForm.of(provider);
        return form.exists()
                ? "Name " + form.words() + "."
                : "Say which model must be served, for example served: " + form.words();
    }
}

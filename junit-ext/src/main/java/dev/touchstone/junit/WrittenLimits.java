package dev.touchstone.junit;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.plan.Allowance;
import dev.touchstone.junit.plan.Limits;
import dev.touchstone.junit.plan.Settings;
import java.util.OptionalInt;

/** From {@link SampledTest} and the settings of the run to what one test may use. */
final class WrittenLimits {

    private static final int RESPONSE_CONCURRENCY = 8;
    private static final int MOST_CONCURRENCY = 1000;

    private final TemplateMethod method;
    private final SampledTest annotation;
    private final Settings settings;

    private WrittenLimits(TemplateMethod method, Settings settings) {
        this.method = method;
        this.annotation = method.find(SampledTest.class).orElseThrow();
        this.settings = settings;
    }

    static Limits of(TemplateMethod method, Settings settings) {
        WrittenLimits limits = new WrittenLimits(method, settings);
        return new Limits(limits.maxSamples(), limits.concurrency(), limits.budget());
    }

    private Allowance budget() {
        Allowance allowance = method.find(Budget.class)
                .map(Budget::value)
                .map(text -> Allowance.parse(text).orElseThrow(() -> Misuse.unreadableBudget(method, text)))
                .orElse(Allowance.UNLIMITED);
        allowance.requirePrices(settings.spending().prices(), "@Budget of " + method.displayName());
        return allowance;
    }

    /** A run of one case judges nothing, so any number of samples will do. */
    private OptionalInt maxSamples() {
        OptionalInt written = positive(annotation.maxSamples(), "maxSamples", Integer.MAX_VALUE);
        if (settings.onlyCase().isPresent()) {
            return OptionalInt.empty();
        }
        return settings.samples().isPresent() ? settings.samples() : written;
    }

    private int concurrency() {
        OptionalInt written = positive(annotation.concurrency(), "concurrency", MOST_CONCURRENCY);
        return method.takes(Model.class)
                ? written.orElse(1)
                : settings.concurrency().orElse(written.orElse(RESPONSE_CONCURRENCY));
    }

    private OptionalInt positive(int value, String attribute, int most) {
        if (value < 0 || value > most) {
            throw Misuse.outOfRange(method, attribute, value, most);
        }
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}

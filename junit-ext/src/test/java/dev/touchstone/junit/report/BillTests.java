package dev.touchstone.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.CallsRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BillTests {

    private static CallsRecord calls(int used, @Nullable Long input, @Nullable Long output, @Nullable String cost) {
        return new CallsRecord(used, used, used, 0, used, input, output, cost);
    }

    private static String words(CallsRecord... made) {
        return new Bill(List.of(made)).words();
    }

    @Test
    void tokensAndMoneyAreAddedUp() {
        assertThat(words(calls(2, 1200L, 300L, "0.0123 USD"), calls(1, 34L, 5L, "0.20 USD")))
                .isEqualTo(", 1,234 tokens in, 305 out, 0.2123 USD");
    }

    @Test
    void everyCurrencyHasItsSum() {
        assertThat(words(calls(2, 1L, 1L, "0.01 USD"), calls(1, 1L, 1L, "0.20 EUR")))
                .isEqualTo(", 2 tokens in, 2 out, 0.20 EUR and 0.01 USD");
    }

    @Test
    void whatIsUnknownOfOneIsUnknownOfAll() {
        assertThat(words(calls(2, 1L, 1L, null), calls(1, null, 1L, null))).isEqualTo(", tokens and cost unknown");
        assertThat(words(calls(2, 1L, 1L, null))).isEqualTo(", 1 token in, 1 out, cost unknown");
    }

    @Test
    void moneyKnownInPartIsALeast() {
        assertThat(words(calls(2, 1L, 1L, "0.01 USD"), calls(1, 2L, 2L, null)))
                .isEqualTo(", 3 tokens in, 3 out, at least 0.01 USD");
    }

    @Test
    void noCallTookNothing() {
        assertThat(words()).isEmpty();
    }
}

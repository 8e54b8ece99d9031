package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.Price;
import dev.touchstone.junit.version.Prices;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTests {

    private static final Prices USD =
            new Prices("USD", Map.of("model-of-v1", new Price(BigDecimal.ONE, BigDecimal.TEN)));

    private static Allowance allowance(String text) {
        return Allowance.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 calls | 500 calls",
                "1calls | 1 call",
                "200000 tokens | 200000 tokens",
                "5 USD | 5.00 USD",
                "0.005 EUR | 0.005 EUR",
                "5.00 USD,500 calls , 7tokens | 500 calls, 7 tokens, 5.00 USD"
            })
    void whatMayBeSpentIsReadAndShown(String written, String shown) {
        assertThat(allowance(written)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "500",
                "calls",
                "-1 calls",
                "1.5 calls",
                "500 calls, 600 calls",
                "5 USD, 6 EUR",
                "5 usd",
                "5 US",
                "1 tokens, 2 tokens",
                "500 calls,",
                "1e3 calls",
                "5 USD per day"
            })
    void anythingElseIsNotRead(String written) {
        assertThat(Allowance.parse(written)).isEmpty();
    }

    @Test
    void nothingIsLimitedUnlessItIsWritten() {
        assertThat(Allowance.UNLIMITED.isLimited()).isFalse();
        assertThat(allowance("1 calls").isLimited()).isTrue();
    }

    @Test
    void moneyNeedsPricesInItsCurrency() {
        assertThatCode(() -> allowance("5 USD").requirePrices(USD, "touchstone.budget"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> allowance("5 EUR").requirePrices(USD, "touchstone.budget"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        touchstone.budget allows 5.00 EUR, but the prices are in USD. No call was made.

                        Why:  what a call costs is known only from the prices you give.
                        Fix:  name a file of prices in EUR by touchstone.prices, or write the budget in calls or tokens.""");
        assertThatThrownBy(() -> allowance("5 EUR").requirePrices(Prices.UNKNOWN, "@Budget of RefundTests.window"))
                .hasMessageStartingWith(
                        "@Budget of RefundTests.window allows 5.00 EUR, but no prices are known. No call was made.");
    }

    @Test
    void moneyNeedsThePriceOfEveryModel() {
        assertThatCode(() -> allowance("5 USD").requirePrice(USD, PlanFixture.version("v1"), "touchstone.budget"))
                .doesNotThrowAnyException();
        assertThatCode(() -> allowance("5 calls").requirePrice(USD, PlanFixture.version("v2"), "touchstone.budget"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> allowance("5 USD").requirePrice(USD, PlanFixture.version("v2"), "touchstone.budget"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        touchstone.budget allows 5.00 USD, but the model of version v2 has no price. No call was made.

                          model model-of-v2

                        Why:  what a call costs is known only from the prices you give.
                        Fix:  add the model to the file named by touchstone.prices.""");
    }
}

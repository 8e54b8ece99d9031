package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTests {

    @TempDir
    private Path folder;

    private Prices prices(String text) throws IOException {
        return Prices.read(Files.writeString(folder.resolve("prices.yaml"), text));
    }

    @Test
    void aModelCostsWhatTheFileSays() throws IOException {
        Prices prices = prices("currency: USD\nmodels:\n  gpt-x: {input: 2.50, output: 10}\n");

        assertThat(prices.currency()).isEqualTo("USD");
        assertThat(prices.of("gpt-x").orElseThrow().of(1_000_000, 500_000)).isEqualByComparingTo("7.5");
        assertThat(prices.of("gpt-y")).isEmpty();
    }

    @Test
    void manySmallCallsAddUpExactly() {
        Price price = new Price(new BigDecimal("0.1"), new BigDecimal("0.3"));

        assertThat(price.of(1, 1).multiply(BigDecimal.valueOf(1_000_000))).isEqualByComparingTo("0.4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 1.00 X", "0.0123 | 0.0123 X", "0.00001 | 0.00 X", "0.00005 | 0.0001 X", "1234.5 | 1234.50 X"})
    void moneyIsShownWithTwoToFourDecimals(BigDecimal amount, String shown) {
        assertThat(new Money(amount, "X")).hasToString(shown);
    }

    @Test
    void aMissingFileIsAnErrorThatShowsOne() {
        Path missing = folder.resolve("none.yaml");

        assertThatThrownBy(() -> Prices.read(missing))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        %s: there is no such file of prices. No call was made.

                        Fix:  correct touchstone.prices, or create the file:
                              currency: USD
                              models:
                                my-model: {input: 2.50, output: 10.00}"""
                                .formatted(missing));
    }

    @Test
    void aWrongPriceIsReportedWithItsLine() {
        assertThatThrownBy(() -> prices("currency: USD\nmodels:\n  gpt-x: {input: -1, output: 10}\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        %s:3: the price of input is missing or no number from 0

                        Why:  what a run costs is added up from these.
                        Fix:  write it as in: currency: USD, models: {my-model: {input: 2.50, output: 10.00}}, for a million tokens."""
                                .formatted(folder.resolve("prices.yaml")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "models: {}                                                 | :1: the currency is missing",
                "currency: dollars                                          | :1: the currency is missing",
                "'{currency: USD, model: {}}'                               | unknown key 'model' in the file",
                "'{currency: USD, models: {a: {input: 1}}}'                 | the price of output is missing",
                "'{currency: USD, models: {a: {input: x, output: 1}}}'      | the price of input is missing or no number",
                "'{currency: USD, models: {a: {in: 1, output: 1}}}'         | unknown key 'in' in model a",
                "'{currency: USD, models: {a: 3}}'                          | model a is the number 3, not a mapping"
            })
    void whatIsNotReadIsAnError(String text, String problem) {
        assertThatThrownBy(() -> prices(text))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(problem);
    }
}

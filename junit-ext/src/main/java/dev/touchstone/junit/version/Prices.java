package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What models cost, from a file of the user's: providers change their prices, so none is built in.
 *
 * <pre>
 * currency: USD
 * models:                                   # for a million tokens
 *   gpt-x: {input: 2.50, output: 10.00}
 * </pre>
 *
 * @param currency three capital letters
 * @param models by model id, as the versions file writes it
 */
public record Prices(String currency, Map<String, Price> models) {

    /** No price is known. */
    public static final Prices UNKNOWN = new Prices("", Map.of());

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Keeps a copy. */
    public Prices {
        models = Map.copyOf(models);
    }

    /** What a model costs, if the file says so. */
    public Optional<Price> of(String model) {
        return Optional.ofNullable(models.get(model));
    }

    /**
     * Reads a file of prices.
     *
     * @throws ConfigurationException if it is missing or wrong in any way; names the line
     */
    public static Prices read(Path file) {
        try {
            String source = file.toString();
            Section section = Section.of(
                            source, "the file", Document.read(source, Utf8.text(source, Files.newInputStream(file))))
                    .allowing("currency", "models");
            return new Prices(currency(section), models(section, source));
        } catch (NoSuchFileException missing) {
            throw new ConfigurationException(
                    Explanation.of(file + ": there is no such file of prices. No call was made.")
                            .fix(
                                    "correct touchstone.prices, or create the file:\ncurrency: USD\nmodels:\n  my-model: {input: 2.50, output: 10.00}"));
        } catch (IOException trouble) {
            throw Utf8.unreadable(file.toString(), trouble);
        }
    }

    private static String currency(Section section) {
        return section.text("currency")
                .filter(text -> CURRENCY.matcher(text).matches())
                .orElseThrow(
                        () -> wrong(section.place("currency"), "the currency is missing or no three capital letters")
                                .fix());
    }

    private static Map<String, Price> models(Section section, String source) {
        Map<String, Price> models = new LinkedHashMap<>();
        section.section("models").ifPresent(listed -> listed.members().forEach((model, node) -> {
            Section price =
                    Section.of(source, "model " + Excerpt.of(model), node).allowing("input", "output");
            models.put(model, new Price(amount(price, "input"), amount(price, "output")));
        }));
        return models;
    }

    private static BigDecimal amount(Section price, String key) {
        return price.get(key)
                .map(Node::plain)
                .filter(Number.class::isInstance)
                .map(number -> new BigDecimal(number.toString()))
                .filter(number -> number.signum() >= 0)
                .orElseThrow(() -> wrong(price.place(key), "the price of " + key + " is missing or no number from 0")
                        .fix());
    }

    private record Wrong(String place, String problem) {
        ConfigurationException fix() {
            return new ConfigurationException(
                    Explanation.of(place + ": " + problem)
                            .why("what a run costs is added up from these.")
                            .fix(
                                    "write it as in: currency: USD, models: {my-model: {input: 2.50, output: 10.00}}, for a million tokens."));
        }
    }

    private static Wrong wrong(String place, String problem) {
        return new Wrong(place, problem);
    }
}

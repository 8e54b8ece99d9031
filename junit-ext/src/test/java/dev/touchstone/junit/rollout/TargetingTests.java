package dev.touchstone.junit.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.InMemoryResources;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetingTests {

    private static final String FILE =
            """
            {"flags": {"bot": {"state": "ENABLED", "defaultVariant": "a",
              "variants": {"a": {"model": "m1"}, "b": {"model": "m2"}, "c": {"model": "m3"}, "d": {"model": "m4"}},
              "targeting": %s}},
             "$evaluators": {
               "staff": {"ends_with": [{"var": "email"}, "@acme.example"]},
               "split": {"fractional": [["b", 50], ["c", 0], ["d", 50]]},
               "loop": {"if": [true, {"$ref": "loop"}, "d"]}}}
            """;

    private static List<Route> routes(String targeting) {
        FlagFile file =
                FlagFile.open("bot.flagd.json", InMemoryResources.with("bot.flagd.json", FILE.formatted(targeting)));
        return Route.of(file.flag("bot"), file);
    }

    private static String names(String targeting) {
        return routes(targeting).stream()
                .map(route -> route.name().replace("flag bot, variant ", ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                                                                             | a",
                "\"b\"                                                                          | ERROR",
                "{\"fractional\": [[\"a\", 95], [\"b\", 5]]}                                    | a b",
                "{\"fractional\": [[\"a\", 100], [\"b\", 0]]}                                   | a",
                "{\"fractional\": [[\"b\"], [\"c\"]]}                                           | a b c",
                "{\"fractional\": [{\"var\": \"email\"}, [\"b\", 1], [\"c\", 0]]}               | a b",
                "{\"fractional\": [\"seed\", [\"b\", 1], [\"c\", 0]]}                           | a b",
                "{\"fractionalEvaluation\": [\"email\", [\"b\", 100]]}                          | a b",
                "{\"fractional\": [[\"b\", {\"var\": \"share\"}]]}                              | a b",
                "{\"fractional\": [[{\"if\": [true, \"b\", \"c\"]}, 1]]}                        | a b c",
                "{\"if\": [{\"$ref\": \"staff\"}, \"b\", null]}                                 | a b",
                "{\"if\": [{\"==\": [1, 2]}, \"b\", {\"==\": [1, 2]}, \"c\", \"d\"]}            | a b c d",
                "{\"if\": [{\"==\": [1, 2]}, \"b\"]}                                            | a b",
                "{\"?:\": [{\"var\": \"x\"}, \"b\", \"a\"]}                                     | a b",
                "{\"if\": [true, {\"if\": [false, {\"fractional\": [[\"c\", 1]]}, null]}, null]} | a c",
                "{\"if\": [true, {\"$ref\": \"split\"}, null]}                                  | a b d",
                "{\"$ref\": \"loop\"}                                                           | a d",
                "{\"or\": [null, \"b\"]}                                                        | a b",
                "{\"var\": \"variant\"}                                                         | a b c d",
                "{\"cat\": [\"b\", \"\"]}                                                       | a b c d",
                "{\"fractional\": {\"cat\": \"x\"}}                                             | a b c d",
                "{\"if\": [true, [\"b\"], null]}                                                | a b c d"
            })
    void leadsToTheseVariantsAtMost(String targeting, String expected) {
        if (expected.equals("ERROR")) {
            assertThatThrownBy(() -> names(targeting)).isInstanceOf(ConfigurationException.class);
        } else {
            assertThat(names(targeting)).isEqualTo(expected);
        }
    }

    @Test
    void aVariantThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> names("{\"fractional\": [[\"e\", 1]]}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        bot.flagd.json:3: the targeting of flag bot leads to 'e', which is no variant

                          known a, b, c, d

                        Why:  flagd evaluates such a rule to an error, and the application falls back to its code's default.
                        Fix:  Did you mean a? Correct the rule.""");
    }

    @Test
    void aReferenceThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> names("{\"$ref\": \"splitt\"}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        bot.flagd.json:3: the targeting of flag bot refers to $evaluators.splitt, which is not there

                          known staff, split, loop

                        Why:  flagd evaluates such a rule to an error, and the application falls back to its code's default.
                        Fix:  Did you mean split? Correct the rule.""");
    }

    @Test
    void theShareIsKnownWhereOneDistributionDecidesForEverybody() {
        assertThat(routes("{\"fractional\": [[\"a\", 3], [\"b\"]]}"))
                .extracting(route -> route.share().orElse(-1))
                .containsExactly(0.75, 0.25);
        assertThat(routes("{}")).extracting(route -> route.share().orElse(-1)).containsExactly(1.0);
        assertThat(routes("{\"if\": [true, \"b\", null]}"))
                .extracting(route -> route.share().orElse(-1))
                .containsExactly(-1.0, -1.0);
        assertThat(routes("{\"fractional\": [[\"b\", 3]]}"))
                .extracting(route -> route.share().orElse(-1))
                .containsExactly(-1.0, -1.0);
        assertThat(routes("{\"fractional\": [[\"a\", 3], [\"b\", {\"var\": \"x\"}]]}"))
                .extracting(route -> route.share().orElse(-1))
                .containsExactly(-1.0, -1.0);
    }
}

package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparingTests {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String ONE = "c0ffee00-0000-4000-8000-000000000001";
    private static final String OTHER = "c0ffee00-0000-4000-8000-000000000002";

    @Test
    void textsThatDifferInLineEndsOnlyAreTheSame() {
        assertThat(Comparing.text().compare("a\r\nb\rc", "a\nb\nc").isSame()).isTrue();
    }

    @Test
    void textsAreComparedLineByLine() {
        assertThat(Comparing.text()
                        .compare("Dear Ada,\nwithin 30 days.\nBye\n", "Dear Ada,\nwithin 14 days.\nBye\n")
                        .differences())
                .containsExactly(
                        "--- approved",
                        "+++ now",
                        "@@ -1,3 +1,3 @@",
                        " Dear Ada,",
                        "-within 30 days.",
                        "+within 14 days.",
                        " Bye");
    }

    @Test
    void whatCannotBeSeenIsSeenInADifference() {
        assertThat(Comparing.text().compare("a b", "a\u200b b ").differences())
                .contains("-a b", "+a␛{200b} b␠")
                .doesNotContain("(no line end at the end)");
    }

    @Test
    void aMissingFinalLineEndIsADifference() {
        assertThat(Comparing.text().compare("a\n", "a").differences()).contains("+(no line end at the end)");
        assertThat(Comparing.text().compare("", "a").isSame()).isFalse();
        assertThat(Comparing.text().compare("", "").isSame()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"b\":[1.0,null]}",
                "{ \"b\" : [1, null],\n \"a\" : 1.00 }",
                "{\"b\":[10e-1,null],\"a\":1}"
            })
    void writtenDifferentlyJsonIsTheSame(String now) {
        assertThat(Comparing.json().compare("{\"a\":1,\"b\":[1,null]}", now).differences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"items\":[{\"price\":30.5}]} | {\"items\":[{\"price\":31}]} | $.items[0].price: 30.5 → 31",
                "{\"a\":1}                     | {\"a\":\"1\"}                | $.a: 1 → \"1\"",
                "{\"a\":1}                     | {}                           | $.a: 1 → absent",
                "[1]                           | [1,{\"b\":2}]                | $[1]: absent → {\"b\":2}",
                "{\"a b\":null}                | {\"a b\":false}              | $[\"a b\"]: null → false",
                "[]                            | {}                           | $: [] → {}",
                "{\"a\":null}                  | {}                           | $.a: null → absent",
                "1e999999999                   | 1                            | $: 1E+999999999 → 1"
            })
    void aDifferenceHasItsPath(String approved, String now, String difference) {
        assertThat(Comparing.json()
                        .tolerating(0.1)
                        .toleratingRelative(0.01)
                        .compare(approved, now)
                        .differences())
                .containsExactly(difference);
    }

    @Test
    void everyDifferenceIsListed() {
        assertThat(Comparing.json()
                        .compare("{\"a\":1,\"b\":2}", "{\"b\":3,\"c\":4}")
                        .differences())
                .containsExactly("$.a: 1 → absent", "$.b: 2 → 3", "$.c: absent → 4");
    }

    @Test
    void longTextsAreShownAroundTheirDifference() {
        String start = "x".repeat(200);

        assertThat(Comparing.json()
                        .compare("\"" + start + "yes\"", "\"" + start + "no\"")
                        .differences())
                .containsExactly("$: …" + "x".repeat(30) + "yes\" → …" + "x".repeat(30) + "no\"");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100.5, 0.5, 0, true",
        "100, 100.6, 0.5, 0, false",
        "100, 101, 0, 0.01, true",
        "100, 102, 0, 0.01, false"
    })
    void numbersMayDifferByWhatIsTolerated(String one, String other, double absolute, double relative, boolean same) {
        Comparing comparing = Comparing.json().tolerating(absolute).toleratingRelative(relative);

        assertThat(comparing.compare(one, other).isSame()).isEqualTo(same);
        assertThat(comparing.compare(other, one).isSame()).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1 | {}        | the approved answer is not JSON: line 1, column 7: Unexpected end-of-input: expected close marker for Object",
                "{}       | ''        | the answer is not JSON: the text is empty",
                "{}       | {} {}     | the answer is not JSON: line 1, column 4: Trailing token (of type START_OBJECT)",
                "{}       | {\"a\":1,\"a\":2} | the answer is not JSON: line 1, column 11: Duplicate field 'a'"
            })
    void whatIsNotJsonIsADifference(String approved, String now, String difference) {
        assertThat(Comparing.json().compare(approved, now).differences())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(difference);
    }

    @Test
    void volatilePartsAreMaskedOnBothSidesAndBeforeTheyAreKept() {
        Comparing comparing = Comparing.text().masking("uuid", UUID);

        assertThat(comparing.compare("order " + ONE, "order " + OTHER).isSame()).isTrue();
        assertThat(comparing.compare("order " + ONE, "order none").isSame()).isFalse();
        assertThat(comparing.masked("order " + ONE)).isEqualTo("order «mask:uuid»");
    }

    @Test
    void maskedJsonStaysJson() {
        Comparing comparing = Comparing.json().masking("uuid", UUID).masking("millis", "1[0-9]{12}");

        String kept = comparing.masked("{\"id\":\"order " + ONE + "\",\"at\":1763800000000,\"n\":[1,null,true]}");

        assertThat(kept)
                .isEqualTo(
                        """
                {
                  "id" : "order «mask:uuid»",
                  "at" : "«mask:millis»",
                  "n" : [ 1, null, true ]
                }""");
        assertThat(comparing.masked(kept)).isEqualTo(kept);
        assertThat(comparing
                        .compare(kept, "{\"at\":1763899999999,\"id\":\"order " + OTHER + "\",\"n\":[1,null,true]}")
                        .differences())
                .isEmpty();
    }

    @Test
    void whatIsNotJsonIsMaskedAsText() {
        assertThat(Comparing.json().masking("uuid", UUID).masked("sorry, " + ONE))
                .isEqualTo("sorry, «mask:uuid»");
    }

    @Test
    void aMaskThatIsNoExpressionIsRefused() {
        assertThatThrownBy(() -> Comparing.text().masking("uuid", "[0-9"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the mask uuid is no regular expression: [0-9

                          problem Unclosed character class at index 3

                        Fix:  correct the expression, as java.util.regex.Pattern reads it.""");
    }

    @Test
    void aMaskOfNothingIsRefused() {
        assertThatThrownBy(() -> Comparing.text().masking("digits", "[0-9]*"))
                .hasMessage(
                        """
                        the mask digits matches the empty text: [0-9]*

                        Why:  it would match between any two characters.
                        Fix:  demand at least one character, with + in place of *.""");
    }

    @Test
    void aMaskWithoutALegalNameIsRefused() {
        assertThatThrownBy(() -> Comparing.text().masking("Order Id", "[0-9]+"))
                .hasMessage(
                        """
                        the mask 'Order Id' has no name that can stand in a file

                          legal small letters, digits and hyphens, as order-id

                        Fix:  rename the mask.""");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aToleranceThatIsNoneIsRefused(double tolerance) {
        assertThatThrownBy(() -> Comparing.json().tolerating(tolerance))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("a tolerance of " + tolerance + " is no difference between numbers\n\n"
                        + "  legal 0 or more, finite\n\n"
                        + "Fix:  write how far two numbers may lie apart, as tolerating(0.01).");
    }
}

package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.InMemoryResources;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoldenSetTests {

    private static final String TWO =
            """
            {"id": "refund-001", "input": "Where?", "order": 30.50, "tags": ["a", 1]}
            {"id": "refund-002", "input": "When?", "order": 2, "note": "x"}
            """;

    private final GoldenSet set = read(TWO);

    private static GoldenSet read(String content) {
        return GoldenFile.read("refunds.jsonl", InMemoryResources.with("golden/refunds.jsonl", content));
    }

    @Test
    void fingerprintsTheCanonicalJsonOfItsCases() {
        assertThat(set.fingerprint())
                .isEqualTo(CanonicalJson.digest(
                        "[{\"id\":\"refund-001\",\"input\":\"Where?\",\"order\":30.5,\"tags\":[\"a\",1]},"
                                + "{\"id\":\"refund-002\",\"input\":\"When?\",\"note\":\"x\",\"order\":2}]"));
    }

    @Test
    void theFingerprintIgnoresLayoutButNothingElse() {
        assertThat(read("\uFEFF" + TWO.replace("\n", "\r\n\n").replace(": ", ":"))
                        .fingerprint())
                .isEqualTo(set.fingerprint());
        String[] lines = TWO.split("\n", -1);
        assertThat(read(lines[1] + "\n" + lines[0]).fingerprint()).isNotEqualTo(set.fingerprint());
        assertThat(read(TWO.replace("30.50", "\"30.50\"")).fingerprint()).isNotEqualTo(set.fingerprint());
        assertThat(read(TWO.replace("Where?", "Where")).fingerprint()).isNotEqualTo(set.fingerprint());
    }

    @Test
    void knowsTheFieldsEveryCaseHas() {
        assertThat(set.sharedFields()).containsExactly("id", "input", "order");
    }

    @Test
    void refusesAnUnknownIdAndShowsNearOnes() {
        assertThatThrownBy(() -> set.get("refund-01"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                golden/refunds.jsonl: there is no case 'refund-01'

                  cases    2
                  near ids refund-001, refund-002

                Fix:  use an id of the file.
                """
                                .strip());
        assertThatThrownBy(() -> set.get("billing"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                golden/refunds.jsonl: there is no case 'billing'

                  cases 2
                  ids   refund-001, refund-002

                Fix:  use an id of the file.
                """
                                .strip());
    }

    @Test
    void givesTheTextOfEveryField() {
        assertThat(set.get("refund-001").texts())
                .containsExactly(
                        Map.entry("id", "refund-001"),
                        Map.entry("input", "Where?"),
                        Map.entry("order", "30.50"),
                        Map.entry("tags", "[\"a\",1]"));
        assertThat(set.get("refund-001").field("order")).isEqualTo("30.50");
        assertThat(set.get("refund-001").optionalField("note")).isEmpty();
        assertThat(set.get("refund-002").optionalField("note")).contains("x");
    }

    @Test
    void saysWhichCaseHasNoExpectedAnswer() {
        assertThatThrownBy(() -> set.get("refund-002").expected())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                golden/refunds.jsonl:2: case refund-002 has no field 'expected'

                  its fields id, input, order, note

                Fix:  Add the field to line 2, or ask for one it has.
                """
                                .strip());
    }

    @Test
    void suggestsTheFieldThatWasMeant() {
        assertThatThrownBy(() -> set.get("refund-002").field("ordr"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                golden/refunds.jsonl:2: case refund-002 has no field 'ordr'

                  its fields id, input, order, note

                Fix:  Did you mean order? Add the field to line 2, or ask for one it has.
                """
                                .strip());
    }

    @Test
    void freezesTheFieldsOfACase() {
        assertThatThrownBy(() -> set.get("refund-001").fields().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoldenCase(
                        "a", "x", false, Optional.empty(), Map.of("at", Instant.EPOCH), "golden/x.jsonl", 1))
                .withMessage("is of type Instant; text, number, boolean, list or map is expected");
    }
}

package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTests {

    /** Numbers of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "41b3de4355555553, 333333333.3333332",
        "becbf647612f3696, -0.0000033333333333333333"
    })
    void writesNumbersAsTheStandardDoes(String bits, String written) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalJson.of(Map.of("n", number))).isEqualTo("{\"n\":" + written + "}");
    }

    @Test
    void digestsAnArrayWithoutHoldingItsText() {
        Map<String, Object> first = Map.of("b", 1, "a", List.of(true));
        Map<String, Object> second = Map.of("c", "é");

        assertThat(CanonicalJson.digest(List.of(first, second)))
                .isEqualTo(CanonicalJson.digest("[{\"a\":[true],\"b\":1},{\"c\":\"é\"}]"));
        assertThat(CanonicalJson.digest(List.of())).isEqualTo(CanonicalJson.digest("[]"));
    }

    @Test
    void digestsTextAsSha256OfItsUtf8() {
        assertThat(CanonicalJson.digest("abc"))
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}

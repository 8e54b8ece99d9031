package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValuesTests {

    @Test
    void freezesDeeplyAndKeepsTheOrder() {
        List<Object> list = new ArrayList<>(Arrays.asList(1, null, "x"));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", list);
        map.put("a", true);

        Object frozen = JsonValues.frozen(map);
        list.clear();

        assertThat(frozen).hasToString("{z=[1, null, x], a=true}");
        assertThat(frozen).asInstanceOf(MAP).isUnmodifiable();
        assertThat(frozen).asInstanceOf(MAP).extractingByKey("z", LIST).isUnmodifiable();
    }

    static Stream<Object> exactNumbers() {
        return Stream.of(
                0,
                -9_007_199_254_740_991L,
                9_007_199_254_740_991L,
                0.1,
                0.1f,
                new BigDecimal("30.50"),
                new BigDecimal("0.30000000000000004"),
                BigInteger.TEN,
                (short) 3);
    }

    @ParameterizedTest
    @MethodSource
    void exactNumbers(Object number) {
        assertThat(JsonValues.frozen(number)).isSameAs(number);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Double.NaN, "NaN is no JSON number"),
                Arguments.of(Double.NEGATIVE_INFINITY, "-Infinity is no JSON number"),
                Arguments.of(
                        9_007_199_254_740_992L, "9007199254740992 is beyond ±(2^53 − 1), where JSON parsers differ"),
                Arguments.of(
                        new BigInteger("-9007199254740992"),
                        "-9007199254740992 is beyond ±(2^53 − 1), where JSON parsers differ"),
                Arguments.of(
                        new BigDecimal("0.1234567890123456789"),
                        "0.1234567890123456789 is kept by no JSON parser to its last digit"),
                Arguments.of(new BigDecimal("1E-400"), "1E-400 is kept by no JSON parser to its last digit"),
                Arguments.of("a\uD800b", "has half of a surrogate pair: a\\uD800b"),
                Arguments.of(Map.of(1, 2), "has a key that is not text: 1"),
                Arguments.of(Instant.EPOCH, "is of type Instant; text, number, boolean, list or map is expected"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValues.frozen(value))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValues.frozen(List.of(Map.of("deep", value))))
                .withMessage(message);
    }

    @Test
    void writesTextAsItIsAndAnythingElseAsCompactJson() {
        assertThat(JsonValues.text("a \"b\"")).isEqualTo("a \"b\"");
        assertThat(JsonValues.text(new BigDecimal("30.50"))).isEqualTo("30.50");
        assertThat(JsonValues.text(List.of(1, "x", true))).isEqualTo("[1,\"x\",true]");
    }
}

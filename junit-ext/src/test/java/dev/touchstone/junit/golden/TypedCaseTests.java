package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.InMemoryResources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedCaseTests {

    record Line(String item, int count) {}

    record Order(String id, boolean critical, BigDecimal total, List<Line> lines, Optional<List<String>> tags) {}

    record Renamed(@JsonProperty("input") String question) {}

    record Positive(int n) {
        Positive {
            if (n < 1) {
                throw new IllegalArgumentException("n is below 1");
            }
        }
    }

    private static GoldenCase golden(String fields) {
        return GoldenFile.read(
                        "x.jsonl",
                        InMemoryResources.with("golden/x.jsonl", "{\"id\": \"a\", \"input\": \"x\", " + fields + "}\n"))
                .get("a");
    }

    private static void refuses(GoldenCase golden, Class<?> type, String message) {
        assertThatThrownBy(() -> golden.as(type))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip());
    }

    @Test
    void takesEachComponentFromTheFieldOfItsName() {
        GoldenCase golden =
                golden("\"critical\": true, \"total\": 30.50, \"lines\": [{\"item\": \"cup\", \"count\": 2}]"
                        + ", \"tags\": [\"a\"], \"other\": 1");

        assertThat(golden.as(Order.class))
                .isEqualTo(new Order(
                        "a", true, new BigDecimal("30.50"), List.of(new Line("cup", 2)), Optional.of(List.of("a"))));
        assertThat(golden.as(Renamed.class)).isEqualTo(new Renamed("x"));
    }

    @Test
    void numbersAndBooleansMayBeText() {
        assertThat(golden("\"item\": \"cup\", \"count\": \"2\"").as(Line.class)).isEqualTo(new Line("cup", 2));
    }

    @Test
    void refusesAComponentWithoutAFieldUnlessItIsOptional() {
        refuses(
                golden("\"critical\": true, \"total\": 1"),
                Order.class,
                """
                golden/x.jsonl:1: case a as Order has no field 'lines'

                  component  lines, of type List
                  its fields id, input, critical, total

                Fix:  add the field to line 1, or declare the component as an Optional.
                """);
        refuses(
                golden("\"item\": \"cup\""),
                Line.class,
                """
                golden/x.jsonl:1: case a as Line has no field 'count'

                  component  count, of type int
                  its fields id, input, item

                Fix:  add the field to line 1, or declare the component as an Optional.
                """);
    }

    @Test
    void refusesAValueThatDoesNotFit() {
        refuses(
                golden("\"critical\": true, \"total\": 1, \"lines\": [{\"item\": \"cup\", \"count\": 2.5}]"),
                Order.class,
                """
                golden/x.jsonl:1: case a as Order does not fit

                  component lines.[0].count, of type int
                  its value the number 2.5

                Fix:  correct line 1, or declare the component as the type its values have.
                """);
    }

    @Test
    void saysWhyATypeRefusesACase() {
        refuses(
                golden("\"n\": 0"),
                Positive.class,
                """
                golden/x.jsonl:1: case a as Positive cannot be made one

                  problem Cannot construct instance of `dev.touchstone.junit.golden.TypedCaseTests$Positive`, problem: n is below 1

                Fix:  correct line 1, or make Positive a record whose components have the names and types of the fields.
                """);
    }

    @Test
    void knowsWhichTypesCanOnlyMeanACase() {
        assertThat(TypedCase.mayBe(Line.class)).isTrue();
        assertThat(TypedCase.mayBe(String.class)).isFalse();
        assertThat(TypedCase.mayBe(Map.class)).isFalse();
        assertThat(TypedCase.mayBe(int.class)).isFalse();
    }
}

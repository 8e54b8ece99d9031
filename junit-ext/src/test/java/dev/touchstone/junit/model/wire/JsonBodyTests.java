package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTests {

    private static final JsonBody BODY = JsonBody.object(
            """
            {"text": "hi", "blank": " ", "empty": "", "none": null, "count": 7, "negative": -1, "decimal": 1.5,
             "huge": 99999999999999999999, "long": 9007199254740992, "list": [{"a": 1}, null], "object": {"inner": "x"}}
            """);

    @Test
    void membersAreRead() {
        assertThat(BODY.text("text")).contains("hi");
        assertThat(BODY.text("empty")).contains("");
        assertThat(BODY.count("count")).hasValue(7);
        assertThat(BODY.at("object").text("inner")).contains("x");
        assertThat(BODY.list("list")).hasSize(2);
        assertThat(BODY.list("list").get(0).count("a")).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "none", "count", "list", "object"})
    void whatIsNoTextIsNotThere(String name) {
        assertThat(BODY.text(name)).isEmpty();
        assertThat(BODY.word(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "blank"})
    void blankTextIsNoWord(String name) {
        assertThat(BODY.word(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "none", "negative", "decimal", "huge", "long", "text", "object"})
    void whatIsNoCountIsNotThere(String name) {
        assertThat(BODY.count(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "none", "text", "object"})
    void whatIsNoListHasNoElements(String name) {
        assertThat(BODY.list(name)).isEmpty();
        assertThat(BODY.hasList(name)).isFalse();
    }

    @Test
    void nullIsAbsent() {
        assertThat(BODY.at("none").isPresent()).isFalse();
        assertThat(BODY.at("absent").at("deeper").isPresent()).isFalse();
        assertThat(BODY.at("empty").isPresent()).isTrue();
    }

    @Test
    void numbersStayAsTheyWereWritten() {
        String json = "{\"amount\":1.10,\"id\":12345678901234567890123}";
        assertThat(JsonBody.object(json).json()).isEqualTo(json);
    }

    @Test
    void membersAreWrittenInOrder() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("b", List.of(1, true, "x"));
        object.put("a", BODY.at("object"));

        assertThat(JsonBody.write(object)).isEqualTo("{\"b\":[1,true,\"x\"],\"a\":{\"inner\":\"x\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": | is no JSON at line 1, column 6: it begins with '{\"a\":'",
                "<html>  | is no JSON at line 1, column 1: it begins with '<html>'",
                "{} {}   | is no JSON at line 1, column 4: it begins with '{} {}'",
                "[1]     | is no JSON object: it begins with '[1]'",
                "null    | is no JSON object: it begins with 'null'",
                "``      | is no JSON object: it begins with nothing"
            })
    void anythingElseIsNoAnswer(String text, String problem) {
        assertThatThrownBy(() -> JsonBody.object(text))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage(problem);
        assertThat(JsonBody.ifObject(text)).isEmpty();
    }

    @Test
    void nestingWithoutEndIsNoAnswer() {
        assertThatThrownBy(() -> JsonBody.object("{\"a\":".repeat(100_000))).isInstanceOf(MalformedAnswer.class);
    }

    @Test
    void anObjectIsTakenWhereItIsOne() {
        assertThat(JsonBody.ifObject("{\"error\":\"x\"}").orElseThrow().text("error"))
                .contains("x");
    }
}

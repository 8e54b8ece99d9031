package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedErrorTests {

    private static ProviderError error(String body) {
        return ReportedError.of(JsonBody.object(body)).asProviderError();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\": {\"type\": \"overloaded_error\", \"message\": \"Overloaded\"}} | overloaded_error: Overloaded",
                "{\"type\": \"error\", \"code\": \"server_error\", \"message\": \"Sorry\"} | server_error: Sorry",
                "{\"error\": {\"type\": \"requests\", \"code\": \"rate_limit_exceeded\", \"message\": \"Slow down\"}} |"
                        + " requests, rate_limit_exceeded: Slow down",
                "{\"error\": {\"code\": 502, \"message\": \"Upstream\"}} | 502: Upstream",
                "{\"error\": {\"code\": 429}} | 429",
                "{\"object\": \"error\", \"type\": \"InternalServerError\", \"message\": \"x\"} | InternalServerError: x",
                "{\"error\": {\"type\": \"timeout_error\"}} | timeout_error",
                "{\"error\": {\"type\": \"api_error\"}} | api_error"
            })
    void troubleOfTheServersMayPass(String body, String message) {
        assertThat(error(body)).hasMessage(message);
        assertThat(error(body).isTransient()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": {\"type\": \"invalid_request_error\", \"message\": \"No such model\"}}",
                "{\"error\": {\"type\": \"insufficient_quota\", \"code\": \"insufficient_quota\"}}",
                "{\"error\": {\"code\": 401}}",
                "{\"error\": \"unauthorised\"}",
                "{}"
            })
    void anythingElseStays(String body) {
        assertThat(error(body).isTransient()).isFalse();
    }

    @Test
    void anErrorWithoutWordsSaysSo() {
        assertThat(error("{\"error\": {}}")).hasMessage("an error without a word about it");
    }

    @Test
    void anErrorOfWordsOnlyIsQuoted() {
        assertThat(error("{\"error\": \"out of\\nmemory\"}")).hasMessage("out of\nmemory");
    }
}

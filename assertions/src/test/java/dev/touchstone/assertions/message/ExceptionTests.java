package dev.touchstone.assertions.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExceptionTests {

    private final Explanation explanation = Explanation.of("no golden cases").fix("add one");

    @Test
    void aConfigurationExceptionSaysItsExplanationWithoutAStackTrace() {
        ConfigurationException exception = new ConfigurationException(explanation);

        assertThat(exception).hasMessage("no golden cases\n\nFix:  add one");
        assertThat(exception.explanation()).isSameAs(explanation);
        assertThat(exception.getStackTrace()).isEmpty();
    }

    @Test
    void aNoVerdictExceptionKeepsItsCause() {
        IOException cause = new IOException("connection reset");

        NoVerdictException exception = new NoVerdictException(explanation, cause);

        assertThat(exception).hasMessage("no golden cases\n\nFix:  add one").hasCause(cause);
    }
}

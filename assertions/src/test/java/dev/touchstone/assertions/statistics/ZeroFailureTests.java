package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeroFailureTests {

    static Stream<Row> plans() {
        return Vectors.rows("power-sample-size").stream()
                .filter(row -> row.text("kind").equals("zero_failure_n_to_show_rate_ge_p0"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void cleanSamplesAgreeWithTheReference(Row row) {
        assertThat(ZeroFailure.cleanSamples(row.number("p0_or_discordance"), row.number("alpha")))
                .isEqualTo(row.integer("n_int"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.95, 0.999})
    void oneCleanSampleFewerWouldNotDo(double unacceptable) {
        int clean = ZeroFailure.cleanSamples(unacceptable, 0.05);
        assertThat(Math.pow(unacceptable, clean)).isLessThanOrEqualTo(0.05);
        assertThat(Math.pow(unacceptable, clean - 1)).isGreaterThan(0.05);
    }

    @Test
    void refusesCertainties() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroFailure.cleanSamples(1, 0.05))
                .withMessage("unacceptable must lie between 0 and 1, both excluded, but is 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroFailure.cleanSamples(0.95, 0))
                .withMessage("beta must lie between 0 and 1, both excluded, but is 0.0");
    }
}

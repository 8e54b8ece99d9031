package dev.touchstone.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElapsedTests {

    @Test
    void timeIsToldAsPeopleSayIt() {
        assertThat(Elapsed.words(Duration.ofMillis(850))).isEqualTo("850 ms");
        assertThat(Elapsed.words(Duration.ofMillis(12_340))).isEqualTo("12.3 s");
        assertThat(Elapsed.words(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
    }

    @Test
    void ofNoVerdictItIsUnknown() {
        assertThat(Elapsed.of(List.of())).isEqualTo("time unknown");
    }
}

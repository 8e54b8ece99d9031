package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.verdict.SequentialPath.Point;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PathTraceTests {

    private final PathTrace trace = new PathTrace("wrong answers");

    private void look(int looks) {
        for (int n = 1; n <= looks; n++) {
            trace.add(new Point(n, n, OptionalDouble.empty(), OptionalDouble.empty()));
        }
    }

    @Test
    void nothingSeenIsAPathWithoutPoints() {
        assertThat(trace.path()).isEqualTo(new SequentialPath("wrong answers", java.util.List.of()));
    }

    @Test
    void aShortPathIsKeptWhole() {
        look(128);

        assertThat(trace.path().points())
                .extracting(Point::n)
                .hasSize(128)
                .startsWith(1L, 2L, 3L)
                .endsWith(128L);
    }

    @Test
    void aLongPathKeepsEvenStepsAndItsEnd() {
        look(1000);

        assertThat(trace.path().points())
                .extracting(Point::n)
                .hasSize(126)
                .startsWith(1L, 9L, 17L)
                .endsWith(985L, 993L, 1000L);
    }
}

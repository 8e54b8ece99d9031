package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Frame;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTests {

    private final Frames frames = new Frames();

    private static Frame frame(int millis, int end) {
        return new Frame(Duration.ofMillis(millis), end);
    }

    @Test
    void piecesAreKeptAsTheyCame() {
        frames.add(Duration.ofMillis(10), 3);
        frames.add(Duration.ofMillis(20), 8);

        assertThat(frames.upTo(Duration.ofMillis(25), 8)).containsExactly(frame(10, 3), frame(20, 8));
    }

    @Test
    void theLastIsTheWholeText() {
        frames.add(Duration.ofMillis(10), 3);
        frames.add(Duration.ofMillis(20), 8);

        assertThat(frames.upTo(Duration.ofMillis(25), 9)).containsExactly(frame(10, 3), frame(20, 8), frame(25, 9));
        assertThat(frames.upTo(Duration.ofMillis(25), 5)).containsExactly(frame(10, 3), frame(20, 5));
    }

    @Test
    void anAnswerWithoutTextWasThereAtItsEnd() {
        assertThat(frames.upTo(Duration.ofMillis(25), 0)).containsExactly(frame(25, 0));
    }

    @Test
    void ofManyPiecesAnEvenShareIsKept() {
        for (int piece = 1; piece <= 1000; piece++) {
            frames.add(Duration.ofMillis(piece), piece);
        }
        List<Frame> kept = frames.upTo(Duration.ofSeconds(2), 1000);

        assertThat(kept).hasSizeBetween(33, 65).startsWith(frame(1, 1)).endsWith(frame(2000, 1000));
        assertThat(kept.subList(0, kept.size() - 1))
                .allSatisfy(frame -> assertThat(frame.end() % 16).isEqualTo(1));
    }
}

package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How a stream arrived, in at most {@value #MOST} frames: of more, every other one is left out. */
final class Frames {

    private static final int MOST = 64;

    private final List<Frame> frames = new ArrayList<>();
    private int step = 1;
    private int pieces;

    /** A piece of the answer has come. */
    void add(Duration at, int end) {
        if (pieces++ % step != 0) {
            return;
        }
        if (frames.size() == MOST) {
            thin();
        }
        frames.add(new Frame(at, end));
    }

    private void thin() {
        List<Frame> kept = new ArrayList<>();
        for (int frame = 0; frame < frames.size(); frame += 2) {
            kept.add(frames.get(frame));
        }
        frames.clear();
        frames.addAll(kept);
        step *= 2;
    }

    /** Ends with the whole text, which may not be as long as what arrived. */
    List<Frame> upTo(Duration at, int length) {
        List<Frame> whole = new ArrayList<>();
        frames.stream().filter(frame -> frame.end() < length).forEach(whole::add);
        whole.add(new Frame(lastAt(at, length), length));
        return whole;
    }

    private Duration lastAt(Duration end, int length) {
        return frames.stream()
                .filter(frame -> frame.end() >= length)
                .map(Frame::at)
                .findFirst()
                .orElse(end);
    }
}

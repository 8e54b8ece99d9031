package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.verdict.SequentialPath.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps a path of bounded length: when it is full, every second point goes, and only every second comes from then on. */
final class PathTrace {

    private static final int MOST = 128;

    private final String measure;
    private List<Point> kept = new ArrayList<>();
    private Optional<Point> last = Optional.empty();
    private long seen;
    private int stride = 1;

    PathTrace(String measure) {
        this.measure = measure;
    }

    void add(Point point) {
        last = Optional.of(point);
        if (seen++ % stride == 0) {
            kept.add(point);
            thin();
        }
    }

    private void thin() {
        if (kept.size() > MOST) {
            List<Point> half = new ArrayList<>();
            for (int even = 0; even < kept.size(); even += 2) {
                half.add(kept.get(even));
            }
            kept = half;
            stride *= 2;
        }
    }

    SequentialPath path() {
        List<Point> points = new ArrayList<>(kept);
        last.filter(end -> !points.contains(end)).ifPresent(points::add);
        return new SequentialPath(measure, points);
    }
}

package dev.touchstone.assertions.statistics;

/**
 * The exact distribution of the number of passes among walks that no bound has stopped yet, carried forward sample by
 * sample. Only the narrow band between the bounds is alive, so a run costs samples × width of the band.
 */
final class BoundedWalk {

    /** Less than this left alive changes no digit of any result. */
    private static final double NOTHING = 1e-30;

    private static final int SAMPLES_BETWEEN_CHECKS = 256;

    private final StoppingBounds bounds;
    private final double passRate;

    /** Probability of x passes at index x + 1; the cells beside the living band are 0. */
    private double[] alive;

    private double[] next;
    private int low;
    private int high;
    private double accept;
    private double reject;
    private double expected;

    BoundedWalk(StoppingBounds bounds, double passRate) {
        this.bounds = bounds;
        this.passRate = passRate;
        alive = new double[bounds.cap() + 3];
        next = new double[bounds.cap() + 3];
        alive[1] = 1;
    }

    OperatingCharacteristic run() {
        int n = 0;
        while (n < bounds.cap() && low <= high && isAlive(n)) {
            n++;
            step();
            absorb(n);
        }
        double undecided = mass(low, high);
        return new OperatingCharacteristic(accept, reject, undecided, expected + n * undecided);
    }

    private boolean isAlive(int n) {
        return n % SAMPLES_BETWEEN_CHECKS != 0 || mass(low, high) > NOTHING;
    }

    private void step() {
        double[] from = alive;
        double[] to = next;
        double p = passRate;
        double q = 1 - passRate;
        for (int i = low + 1; i <= high + 2; i++) {
            to[i] = from[i] * q + from[i - 1] * p;
        }
        alive = to;
        next = from;
        high++;
    }

    private void absorb(int n) {
        int firstAlive = Math.max(low, bounds.reject(n) + 1);
        int lastAlive = Math.min(high, bounds.accept(n) - 1);
        double rejected = mass(low, Math.min(high, firstAlive - 1));
        double accepted = mass(Math.max(low, lastAlive + 1), high);
        reject += rejected;
        accept += accepted;
        expected += n * (rejected + accepted);
        low = firstAlive;
        high = lastAlive;
        alive[low] = 0;
        alive[high + 2] = 0;
    }

    private double mass(int from, int to) {
        double sum = 0;
        for (int x = from; x <= to; x++) {
            sum += alive[x + 1];
        }
        return sum;
    }
}

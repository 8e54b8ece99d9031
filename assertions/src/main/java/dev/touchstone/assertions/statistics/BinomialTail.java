package dev.touchstone.assertions.statistics;

/** {@code P(X ≤ k)} while n and k grow by one at a time, at a few operations a step. */
final class BinomialTail {

    private final double passRate;
    private int n;
    private int k;
    private double atK = 1;
    private double upToK = 1;

    BinomialTail(double passRate) {
        this.passRate = passRate;
    }

    double probability() {
        return upToK;
    }

    void addSample() {
        upToK -= passRate * atK;
        n++;
        atK *= (1 - passRate) * n / (n - k);
    }

    void raise() {
        atK *= passRate / (1 - passRate) * (n - k) / (k + 1);
        k++;
        upToK += atK;
    }
}

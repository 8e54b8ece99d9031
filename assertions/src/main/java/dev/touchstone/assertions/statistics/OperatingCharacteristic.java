package dev.touchstone.assertions.statistics;

/**
 * What stopping bounds do at one true pass rate, exactly.
 *
 * @param accept the probability of ACCEPT
 * @param reject the probability of REJECT
 * @param undecided the probability of neither up to the cap
 * @param expectedSamples the mean number of samples
 */
record OperatingCharacteristic(double accept, double reject, double undecided, double expectedSamples) {

    static OperatingCharacteristic of(StoppingBounds bounds, double passRate) {
        return new BoundedWalk(bounds, passRate).run();
    }
}

package dev.touchstone.junit.results;

/**
 * The family of verdicts among which the false reds of a build are divided.
 *
 * @param alpha of the build
 * @param verdicts counted before the first call
 */
public record FamilyRecord(double alpha, int verdicts) {

    /** Two families: whatever they have to do with each other, one of them is red by chance no oftener than both together. */
    FamilyRecord plus(FamilyRecord other) {
        return new FamilyRecord(Math.min(1, alpha + other.alpha), verdicts + other.verdicts);
    }
}

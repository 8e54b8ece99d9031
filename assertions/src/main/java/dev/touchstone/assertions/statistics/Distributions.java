package dev.touchstone.assertions.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The one door to the library of distributions: tails and quantiles, each tail computed from its own side. */
final class Distributions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    static double normalUpperTail(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** The z with {@code tail} above it. */
    static double normalUpperQuantile(double tail) {
        return NORMAL.inverseSurvivalProbability(tail);
    }

    /** P(X ≤ k) for X marked ones among those drawn from a population. */
    static double hypergeometricLowerTail(int population, int marked, int drawn, int k) {
        return HypergeometricDistribution.of(population, marked, drawn).cumulativeProbability(k);
    }

    static double normalDensity(double z) {
        return NORMAL.density(z);
    }

    static double chiSquaredUpperTail(double degreesOfFreedom, double at) {
        return ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(at);
    }

    static double chiSquaredUpperQuantile(double degreesOfFreedom, double tail) {
        return ChiSquaredDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail);
    }

    static double betaLowerTail(double a, double b, double at) {
        return BetaDistribution.of(a, b).cumulativeProbability(at);
    }

    static double betaUpperTail(double a, double b, double at) {
        return BetaDistribution.of(a, b).survivalProbability(at);
    }

    static double betaLowerQuantile(double a, double b, double tail) {
        return BetaDistribution.of(a, b).inverseCumulativeProbability(tail);
    }

    static double betaUpperQuantile(double a, double b, double tail) {
        return BetaDistribution.of(a, b).inverseSurvivalProbability(tail);
    }

    static double betaLogDensity(double a, double b, double at) {
        return BetaDistribution.of(a, b).logDensity(at);
    }

    static double tUpperTail(double degreesOfFreedom, double t) {
        return TDistribution.of(degreesOfFreedom).survivalProbability(t);
    }

    static double tUpperQuantile(double degreesOfFreedom, double tail) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail);
    }
}

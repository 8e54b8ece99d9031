package dev.touchstone.assertions.statistics;

/**
 * Evidence against a pass rate: the likelihood averaged over the Krichevsky-Trofimov prior Beta(½,½), divided by the
 * likelihood at that rate.
 */
record BetaMixture(long passes, long n, double alpha) {

    boolean refutes(double passRate) {
        return logEvidence(passRate) >= -Math.log(alpha);
    }

    /** Bayes' rule turned round: the evidence is the prior's density at the rate over the posterior's. */
    double logEvidence(double passRate) {
        double logPrior = -Math.log(Math.PI) - (Math.log(passRate) + Math.log1p(-passRate)) / 2;
        return logPrior - Distributions.betaLogDensity(passes + 0.5, n - passes + 0.5, passRate);
    }
}

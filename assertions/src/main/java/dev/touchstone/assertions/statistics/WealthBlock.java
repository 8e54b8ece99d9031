package dev.touchstone.assertions.statistics;

/**
 * What a block of independent observations from a {@link DesignLaw} does to the logarithm of the wealth, exactly but for
 * the lattice: each sum is shared between its two neighbours so that the mean stays, which widens the law a little.
 */
final class WealthBlock {

    private final DesignLaw law;
    private final int observations;
    private final BinomialMasses differing;
    private final BinomialMasses[] losses;

    WealthBlock(DesignLaw law, int observations) {
        this.law = law;
        this.observations = observations;
        double share = law.lossMass() + law.gainMass();
        differing = BinomialMasses.of(observations, share);
        losses = new BinomialMasses[differing.masses().length];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = BinomialMasses.of(differing.first() + i, share == 0 ? 0 : law.lossMass() / share);
        }
    }

    int observations() {
        return observations;
    }

    /** The law of the sum of {@code ln(1 + stake (X - unacceptable))}, in multiples of {@code cell}. */
    LatticeLaw at(double stake, double cell) {
        Steps steps = new Steps(
                Math.log1p(stake * law.loss()) / cell,
                Math.log1p(stake * law.usual()) / cell,
                Math.log1p(stake * law.gain()) / cell);
        int first = (int) Math.floor(least(steps));
        double[] masses = new double[(int) Math.floor(greatest(steps)) - first + 2];
        for (int i = 0; i < losses.length; i++) {
            share(masses, first, i, steps);
        }
        return new LatticeLaw(first, masses);
    }

    private void share(double[] masses, int first, int i, Steps steps) {
        for (int j = 0; j < losses[i].masses().length; j++) {
            double mass = differing.masses()[i] * losses[i].masses()[j];
            double at = sum(steps, i, j) - first;
            int left = (int) at;
            masses[left] += mass * (left + 1 - at);
            masses[left + 1] += mass * (at - left);
        }
    }

    private double sum(Steps steps, int i, int j) {
        int different = differing.first() + i;
        int lost = losses[i].first() + j;
        return lost * steps.loss + (different - lost) * steps.gain + (observations - different) * steps.usual;
    }

    private double least(Steps steps) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < losses.length; i++) {
            least = Math.min(least, sum(steps, i, losses[i].masses().length - 1));
        }
        return least;
    }

    private double greatest(Steps steps) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < losses.length; i++) {
            greatest = Math.max(greatest, sum(steps, i, 0));
        }
        return greatest;
    }

    /** What each observation adds, in cells. */
    private record Steps(double loss, double usual, double gain) {}
}

package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MoreDataTests {

    private static final VarianceComponents VARIANCE = new VarianceComponents(0.01, 0.09);
    private static final CaseDesign NOW = new CaseDesign(50, 2);
    private static final SamplingCost COST = new SamplingCost(1, 4);

    @Test
    void everyOfferReachesTheStandardErrorAndOneSampleLessWouldNot() {
        MoreData more = MoreData.price(VARIANCE, NOW, 0.015, COST);
        reachesBarely(more.moreCases(), 0.015);
        CaseDesign samples = more.moreSamples().orElseThrow();
        assertThat(VARIANCE.standardError(samples)).isLessThanOrEqualTo(0.015);
        assertThat(VARIANCE.standardError(new CaseDesign(50, samples.samplesPerCase() - 1)))
                .isGreaterThan(0.015);
        assertThat(more.moreCases()).isEqualTo(new CaseDesign(245, 2));
        assertThat(samples).isEqualTo(new CaseDesign(50, 72));
        assertThat(VARIANCE.standardError(more.cheapest())).isLessThanOrEqualTo(0.015);
    }

    @Test
    void theCheapestIsTheCheapestOfAll() {
        for (double newCase : new double[] {0, 0.5, 4, 40, 4_000}) {
            SamplingCost cost = new SamplingCost(1, newCase);
            for (double error : new double[] {0.03, 0.02, 0.015, 0.01, 0.004}) {
                CaseDesign cheapest = MoreData.price(VARIANCE, NOW, error, cost).cheapest();
                assertThat(cost.of(NOW, cheapest)).isCloseTo(cheapestOfAll(error, cost), within(1e-6));
            }
        }
    }

    @Test
    void dearCasesAreSampledMoreOftenNearTheKnownOptimum() {
        SamplingCost cost = new SamplingCost(1, 100);
        CaseDesign cheapest =
                MoreData.price(VARIANCE, new CaseDesign(1, 1), 0.002, cost).cheapest();
        assertThat(cheapest.samplesPerCase()).isCloseTo(Math.round(Math.sqrt(100 * 9)), within(2L));
    }

    @Test
    void freeCasesAreSampledOnce() {
        CaseDesign cheapest = MoreData.price(VARIANCE, new CaseDesign(50, 1), 0.01, new SamplingCost(1, 0))
                .cheapest();
        assertThat(cheapest).isEqualTo(new CaseDesign(1_000, 1));
    }

    @Test
    void noNumberOfSamplesMakesUpForTooFewCases() {
        assertThat(MoreData.price(VARIANCE, NOW, 0.014, COST).moreSamples()).isEmpty();
        assertThat(MoreData.price(VARIANCE, NOW, Math.sqrt(0.01 / 50), COST).moreSamples())
                .isEmpty();
        assertThat(MoreData.price(new VarianceComponents(0.01, 0), NOW, 0.01, COST)
                        .moreSamples())
                .isEmpty();
    }

    @Test
    void whatIsEnoughCostsNothing() {
        MoreData more = MoreData.price(VARIANCE, NOW, 0.5, COST);
        assertThat(more.cheapest()).isEqualTo(NOW);
        assertThat(more.moreCases()).isEqualTo(NOW);
        assertThat(more.moreSamples()).hasValue(NOW);
        assertThat(MoreData.price(new VarianceComponents(0, 0), NOW, 0.01, COST).moreSamples())
                .hasValue(NOW);
    }

    @Test
    void aSuiteNeedsSamplesOnly() {
        MoreData more = MoreData.price(VARIANCE.forTarget(Target.SUITE), NOW, 0.01, COST);
        assertThat(more.cheapest()).isEqualTo(new CaseDesign(50, 18));
        assertThat(more.moreSamples()).hasValue(new CaseDesign(50, 18));
    }

    @Test
    void moreCertaintyNeverNeedsLess() {
        double before = 0;
        for (double error = 0.05; error > 0.003; error *= 0.9) {
            double cost =
                    COST.of(NOW, MoreData.price(VARIANCE, NOW, error, COST).cheapest());
            assertThat(cost).isGreaterThanOrEqualTo(before);
            before = cost;
        }
    }

    @Test
    void priceOfGrowthCountsWhatIsNew() {
        assertThat(COST.of(NOW, NOW)).isEqualTo(0);
        assertThat(COST.of(NOW, new CaseDesign(60, 3))).isEqualTo(80 + 40);
    }

    @Test
    void aHalfWidthIsSomeStandardErrors() {
        assertThat(MoreData.standardErrorFor(0.0196, 0.95)).isCloseTo(0.01, within(1e-6));
    }

    @Test
    void refusesWhatCannotBeBought() {
        refuses("the wanted standard error must be above 0, but is 0.0", () -> MoreData.price(VARIANCE, NOW, 0, COST));
        refuses(
                "5.50e+10 cases would be needed, which no one pays for",
                () -> MoreData.price(VARIANCE, NOW, 1e-6, COST));
        refuses("a call must cost something, but costs 0.0", () -> new SamplingCost(0, 1));
        refuses("a case must not cost less than 0, but costs -1.0", () -> new SamplingCost(1, -1));
        refuses("the half width must be above 0, but is 0.0", () -> MoreData.standardErrorFor(0, 0.95));
    }

    private static void refuses(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }

    private static void reachesBarely(CaseDesign design, double error) {
        assertThat(VARIANCE.standardError(design)).isLessThanOrEqualTo(error * (1 + 1e-12));
        assertThat(VARIANCE.standardError(new CaseDesign(design.cases() - 1, design.samplesPerCase())))
                .isGreaterThan(error);
    }

    private static double cheapestOfAll(double error, SamplingCost cost) {
        double best = Double.POSITIVE_INFINITY;
        for (long samples = 2; samples <= 3_000; samples++) {
            double needed = Math.ceil((0.01 + 0.09 / samples) / (error * error) * (1 - 1e-12));
            CaseDesign design = new CaseDesign(Math.max(50, (long) needed), samples);
            best = Math.min(best, cost.of(NOW, design));
        }
        return best;
    }
}

package dev.touchstone.junit;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.plan.Allowance;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.sampling.Costs;
import dev.touchstone.junit.sampling.LocalTally;
import dev.touchstone.junit.sampling.PaidModel;
import dev.touchstone.junit.sampling.Purse;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prices;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the answers of one test may cost, and have cost. */
final class Payment {

    private final LocalTally tally = new LocalTally();
    private final AtomicInteger recorded = new AtomicInteger();
    private final List<Purse> purses;
    private final Prices prices;

    private Payment(Session session, String name, Allowance allowance) {
        this.prices = session.settings().spending().prices();
        Purse own = new Purse(name, allowance, prices, tally);
        this.purses = Stream.concat(Stream.of(own), session.purse().stream()).toList();
    }

    /** Within the test's own budget and the build's. */
    static Payment of(Session session, PlannedTest test) {
        return new Payment(
                session, "@Budget of " + test.id().shortName(), test.limits().budget());
    }

    /** Within the build's. */
    static Payment unlimited(Session session) {
        return new Payment(session, "unlimited", Allowance.UNLIMITED);
    }

    /** {@code live}, paid for at every call. */
    Model paid(Model live, ModelVersion version) {
        return new PaidModel(live, version, purses);
    }

    /** One answer came from a recording. */
    void served() {
        recorded.incrementAndGet();
    }

    Costs costs() {
        return Costs.of(tally.spent(), recorded.get(), prices);
    }
}

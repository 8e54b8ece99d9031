package dev.touchstone.assertions.statistics;

/**
 * What more data cost, in any one unit, calls or money.
 *
 * @param call of one more sample, above 0
 * @param newCase of writing one more case, without its samples; 0 if cases are plentiful
 */
public record SamplingCost(double call, double newCase) {

    /** @throws IllegalArgumentException if a cost is negative or not finite, or a call costs nothing */
    public SamplingCost {
        Domain.require(call > 0 && Double.isFinite(call), "a call must cost something, but costs %s", call);
        Domain.require(
                newCase >= 0 && Double.isFinite(newCase), "a case must not cost less than 0, but costs %s", newCase);
    }

    /** Of growing one design into another that is nowhere smaller. */
    public double of(CaseDesign now, CaseDesign then) {
        double calls = (double) then.cases() * then.samplesPerCase() - (double) now.cases() * now.samplesPerCase();
        return call * calls + newCase * (then.cases() - now.cases());
    }
}

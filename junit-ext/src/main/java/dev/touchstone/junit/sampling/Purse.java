package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.NoMoreAnswers;
import dev.touchstone.junit.plan.Allowance;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Money;
import dev.touchstone.junit.version.Prices;

/**
 * A budget and what has been spent of it. Calls are counted before they are made, tokens and money when the answer has come: so at most
 * the calls in flight go beyond it.
 */
public final class Purse {

    private final String name;
    private final Allowance budget;
    private final Prices prices;
    private final Tally tally;

    /**
     * Filled once.
     *
     * @param name whose budget it is, for messages: {@code touchstone.budget}
     */
    public Purse(String name, Allowance budget, Prices prices, Tally tally) {
        this.name = name;
        this.budget = budget;
        this.prices = prices;
        this.tally = tally;
    }

    /** @throws NoMoreAnswers if nothing is left for another call */
    void beforeCall() {
        Spent before = tally.getAndUpdate(spent -> allows(spent) ? spent.call() : spent);
        if (!allows(before)) {
            throw new NoMoreAnswers(Explanation.of("the budget is spent")
                    .fact("budget", budget + " (" + name + ")")
                    .fact("spent", words(before))
                    .why("what is not asked cannot be judged, and more was not allowed to be asked.")
                    .fix("allow more by " + name + "; answers that were recorded are not paid again."));
        }
    }

    /** The call that was counted is not made. */
    void giveBack() {
        tally.getAndUpdate(Spent::withoutCall);
    }

    /** @throws NoVerdictException if what the answer cost is unknown, but limited */
    void answered(ModelVersion version, Response response) {
        boolean counts = budget.tokens().isPresent() || budget.money().isPresent();
        if (counts && response.usage().isEmpty()) {
            throw new NoVerdictException(Explanation.of("the provider of version " + version.name()
                            + " reports no tokens, so a budget of " + budget + " cannot be kept")
                    .why("going on would spend an unknown amount.")
                    .fix("write " + name + " in calls."));
        }
        tally.getAndUpdate(spent -> spent.answered(response, prices.of(version.model())));
    }

    private boolean allows(Spent spent) {
        return (budget.calls().isEmpty() || spent.calls() < budget.calls().getAsLong())
                && (budget.tokens().isEmpty()
                        || spent.input() + spent.output() < budget.tokens().getAsLong())
                && budget.money()
                        .filter(money -> spent.money().compareTo(money.amount()) >= 0)
                        .isEmpty();
    }

    private String words(Spent spent) {
        String calls = spent.calls() == 1 ? "1 call" : spent.calls() + " calls";
        return calls
                + spent.tokens().map(tokens -> ", " + tokens + " tokens").orElse(", tokens unknown")
                + (prices.currency().isEmpty() ? "" : ", " + new Money(spent.money(), prices.currency()));
    }
}

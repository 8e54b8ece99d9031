package dev.touchstone.junit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.NoMoreAnswers;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.plan.Allowance;
import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Price;
import dev.touchstone.junit.version.Prices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PurseTests {

    private static final ModelVersion V1 = PlanFixture.version("v1");
    private static final Prices PRICES =
            new Prices("USD", Map.of("model-of-v1", new Price(new BigDecimal("1000"), new BigDecimal("2000"))));
    private static final Response ANSWER = Response.of("yes").using(new TokenUsage(30, 10));

    private final LocalTally tally = new LocalTally();
    private final AtomicInteger asked = new AtomicInteger();

    private Model paid(String allowance, Response answer) {
        Model model = request -> {
            asked.incrementAndGet();
            return answer;
        };
        Allowance allowed = Allowance.parse(allowance).orElseThrow();
        return new PaidModel(model, V1, List.of(new Purse("touchstone.budget", allowed, PRICES, tally)));
    }

    private static void ask(Model model, int times) {
        for (int time = 0; time < times; time++) {
            model.respond(Request.of("?"));
        }
    }

    @Test
    void callsBeyondTheBudgetAreNotMade() {
        Model model = paid("3 calls", ANSWER);
        ask(model, 3);

        assertThatThrownBy(() -> ask(model, 1))
                .isInstanceOf(NoMoreAnswers.class)
                .hasMessage(
                        """
                        the budget is spent

                          budget 3 calls (touchstone.budget)
                          spent  3 calls, 120 tokens, 0.15 USD

                        Why:  what is not asked cannot be judged, and more was not allowed to be asked.
                        Fix:  allow more by touchstone.budget; answers that were recorded are not paid again.""");
        assertThat(asked).hasValue(3);
        assertThat(tally.spent().calls()).isEqualTo(3);
    }

    @Test
    void tokensAreCountedWhenTheAnswerHasCome() {
        Model model = paid("79 tokens", ANSWER);
        ask(model, 2);

        assertThatThrownBy(() -> ask(model, 1)).isInstanceOf(NoMoreAnswers.class);
        assertThat(tally.spent().tokens()).contains(80L);
    }

    @Test
    void moneyIsCountedByThePrices() {
        Model model = paid("0.11 USD", ANSWER);
        ask(model, 3);

        assertThatThrownBy(() -> ask(model, 1)).isInstanceOf(NoMoreAnswers.class);
        assertThat(tally.spent().money()).isEqualByComparingTo("0.15");
    }

    @Test
    void withManyThreadsNoCallTooManyIsMade() throws InterruptedException {
        Model model = paid("100 calls", ANSWER);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        AtomicInteger refused = new AtomicInteger();
        for (int call = 0; call < 400; call++) {
            threads.execute(() -> {
                try {
                    ask(model, 1);
                } catch (NoMoreAnswers spent) {
                    refused.incrementAndGet();
                }
            });
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(asked).hasValue(100);
        assertThat(refused).hasValue(300);
    }

    @Test
    void unknownTokensCannotBeKeptWithinABudgetOfTokens() {
        assertThatThrownBy(() -> ask(paid("79 tokens", Response.of("yes")), 1))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        the provider of version v1 reports no tokens, so a budget of 79 tokens cannot be kept

                        Why:  going on would spend an unknown amount.
                        Fix:  write touchstone.budget in calls.""");
    }

    @Test
    void unknownTokensAreUnknownAndNotZero() {
        ask(paid("9 calls", Response.of("yes")), 2);

        assertThat(tally.spent().tokens()).isEmpty();
        assertThat(Costs.of(tally.spent(), 0, PRICES).money()).isEmpty();
    }

    @Test
    void aModelWithoutAPriceCostsAnUnknownAmount() {
        ask(paid("9 calls", ANSWER), 2);

        assertThat(Costs.of(tally.spent(), 0, PRICES).money()).hasToString("Optional[0.10 USD]");
        assertThat(Costs.of(tally.spent(), 0, Prices.UNKNOWN).money()).isEmpty();
        assertThat(Costs.of(Spent.NOTHING.answered(ANSWER, PRICES.of("other")), 0, PRICES)
                        .money())
                .isEmpty();
    }

    @Test
    void requestsThatHadToBeRepeatedAreCountedAsAttempts() {
        ask(paid("9 calls", ANSWER.with(Served.UNKNOWN.after(3))), 2);

        assertThat(tally.spent().calls()).isEqualTo(2);
        assertThat(tally.spent().attempts()).isEqualTo(6);
    }

    @Test
    void everyPurseMustAllowTheCall() {
        Purse wide = new Purse("wide", Allowance.UNLIMITED, PRICES, new LocalTally());
        Purse narrow = new Purse("narrow", Allowance.parse("1 calls").orElseThrow(), PRICES, tally);
        Model model = new PaidModel(request -> ANSWER, V1, List.of(wide, narrow));
        ask(model, 1);

        assertThatThrownBy(() -> ask(model, 1)).hasMessageContaining("1 call (narrow)");
    }
}

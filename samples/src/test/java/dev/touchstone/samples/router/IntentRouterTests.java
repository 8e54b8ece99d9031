package dev.touchstone.samples.router;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntentRouterTests {

    private static final IntentDescriptions COMPASS = IntentDescriptions.parse("## east\n0\n## north\n90\n180");

    @Test
    void drawsTheSameIntentWithTheSameSeed() {
        assertThat(draws(1, "45")).isEqualTo(draws(1, "45"));
    }

    @Test
    void drawsEachIntentAsOftenAsItIsProbable() {
        double north = requireNonNull(router(0.5).probabilities("40").get("north"));

        long drawn = draws(0.5, "40").stream().filter("north"::equals).count();

        assertThat(north).isBetween(0.4, 0.5);
        assertThat(drawn / 10_000.0).isCloseTo(north, within(0.02));
    }

    @Test
    void alwaysDrawsTheNearestIntentAtTemperatureZero() {
        assertThat(draws(0, "44")).containsOnly("east");
        assertThat(draws(0, "46")).containsOnly("north");
    }

    @Test
    void measuresAnIntentByItsNearestDescription() {
        assertThat(draws(0, "170")).containsOnly("north");
    }

    @Test
    void namesEveryIntentInTheOrderOfThePrompt() {
        assertThat(router(1).probabilities("10").keySet()).containsExactly("east", "north");
    }

    @Test
    void embedsAMessageOnceHoweverOftenItIsRouted() {
        PlaneEmbeddings embeddings = new PlaneEmbeddings();
        IntentRouter router = new IntentRouter(embeddings, COMPASS, 1);
        int prompt = embeddings.embedded();

        LongStream.range(0, 100).forEach(seed -> router.route("45", seed));

        assertThat(embeddings.embedded()).isEqualTo(prompt + 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN})
    void refusesATemperatureBelowZero(double temperature) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> router(temperature))
                .withMessage("the temperature must be at least 0, was " + temperature);
    }

    private static List<String> draws(double temperature, String message) {
        IntentRouter router = router(temperature);
        return LongStream.range(0, 10_000)
                .mapToObj(seed -> router.route(message, seed))
                .toList();
    }

    private static IntentRouter router(double temperature) {
        return new IntentRouter(new PlaneEmbeddings(), COMPASS, temperature);
    }
}

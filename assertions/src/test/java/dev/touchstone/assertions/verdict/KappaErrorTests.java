package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class KappaErrorTests {

    private static final int RUNS = 20_000;
    private static final KappaRequirement REQUIREMENT = KappaRequirement.of(0.8, 0.2, new ErrorRates(0.05, 0.05));

    private final Random random = new Random(19_690_501);

    /** The interval is a normal one: with a hundred ratings an error of 0.05 is up to 0.075, with 400 about as promised. */
    @ParameterizedTest
    @CsvSource({"100, 0.5, 0.075", "400, 0.5, 0.06", "400, 0.8, 0.06"})
    void bothErrorsComeNearThePromiseWithTheNumberOfRatings(int ratings, double good, double most) {
        assertThat(share(ratings, good, 0.8, Outcome.FAIL)).isLessThan(most);
        assertThat(share(ratings, good, 0.6, Outcome.PASS)).isLessThan(most);
    }

    @ParameterizedTest
    @CsvSource({"0.95, PASS", "0.3, FAIL"})
    void whatIsWellOnOneSideIsMostlyFoundToBe(double kappa, Outcome expected) {
        assertThat(share(200, 0.5, kappa, expected)).isGreaterThan(0.9);
    }

    /** Both raters call the same share good; with probability κ they say the same, else they say it independently. */
    private double share(int ratings, double good, double kappa, Outcome counted) {
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            Agreement.Builder agreement = Agreement.of("judge");
            for (int i = 0; i < ratings; i++) {
                String person = rating(good);
                agreement.add(person, random.nextDouble() < kappa ? person : rating(good));
            }
            if (FinishedAgreement.kappa(agreement.build(), REQUIREMENT).outcome() == counted) {
                count++;
            }
        }
        return (double) count / RUNS;
    }

    private String rating(double good) {
        return random.nextDouble() < good ? "good" : "bad";
    }
}

package dev.touchstone.assertions;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.ErrorRates;
import java.math.BigDecimal;

/**
 * How sure a failure must be.
 *
 * @param level above 0.5, below 1; a version that meets the requirement fails at most with probability 1 − level
 */
public record Confidence(double level) {

    /** @throws ConfigurationException if the level is not above 0.5 and below 1 */
    public Confidence {
        if (!(level > 0.5 && level < 1)) {
            boolean percent = level > 50 && level < 100;
            throw new ConfigurationException(Explanation.of("confidence(" + level + ") is out of range")
                    .fact("legal", "above 0.5, below 1")
                    .why("at 1 no number of samples decides, at 0.5 a coin decides as well")
                    .fix("write confidence(" + (percent ? level / 100 : 0.999) + ")"));
        }
    }

    /** α = 1 − level; β stays 0.05. */
    ErrorRates rates() {
        double alpha = BigDecimal.ONE.subtract(BigDecimal.valueOf(level)).doubleValue();
        return new ErrorRates(alpha, ErrorRates.DEFAULT.beta());
    }
}

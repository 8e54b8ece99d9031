package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Words for drift that no plan can decide. */
final class UndecidableDrift {

    private UndecidableDrift() {}

    static ConfigurationException tooSmall(NoDriftRequirement requirement, double smallest) {
        String margin =
                BigDecimal.valueOf(smallest).setScale(3, RoundingMode.UP).toPlainString();
        return new ConfigurationException(Explanation.of("margin = " + Decimals.plain(requirement.margin())
                        + " is too small to be decided. No call was made")
                .fact("required", requirement.describe())
                .why("answers that vary as answers do lie that far apart by chance")
                .fix("write margin = " + margin + " or more, or add golden cases"));
    }
}

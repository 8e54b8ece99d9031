package dev.touchstone.junit.run;

import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.sampling.Step;
import java.util.ArrayList;
import java.util.List;

/** What the parts of one plan must agree on, in words that can be shown where they do not. */
final class PlanWords {

    private PlanWords() {}

    static List<String> of(PlannedVersion planned, List<List<Step>> rounds, int parts) {
        List<String> words = new ArrayList<>();
        planned.requirements().forEach(requirement -> words.add("requires " + requirement(requirement)));
        words.add("golden set " + planned.test().goldens().fingerprint());
        words.add("baseline "
                + planned.comparedWith().map(version -> version.digest()).orElse("none"));
        words.add("seed " + planned.test().seed());
        words.add("draws " + rounds.stream().mapToInt(List::size).sum() + " in " + parts + " parts");
        return words;
    }

    private static String requirement(Requirement requirement) {
        String rates = requirement
                .errorRates()
                .map(errors -> ", α " + errors.alpha() + ", β " + errors.beta())
                .orElse("");
        return requirement.describe()
                + requirement.detects().map(loss -> ", finds " + loss).orElse("")
                + rates;
    }
}

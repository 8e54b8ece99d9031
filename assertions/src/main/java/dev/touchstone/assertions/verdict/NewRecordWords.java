package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import java.util.List;

record NewRecordWords(Outcome outcome, NewRecordEvidence evidence) implements Words {

    @Override
    public String headline() {
        String drawn =
                Decimals.plural(evidence.samples(), "answer") + " to " + Decimals.plural(evidence.cases(), "case");
        return outcome == Outcome.PASS
                ? drawn + " drawn for the record"
                : "the record is not drawn to its end: " + drawn + " so far";
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact("missing", Decimals.plural(evidence.toDraw(), "answer")));
    }

    @Override
    public String why() {
        return outcome == Outcome.PASS ? "" : "later days are compared with all of it.";
    }

    @Override
    public String fix() {
        return outcome == Outcome.PASS ? "" : "allow as many samples, and draw it again.";
    }
}

package dev.touchstone.junit.attest;

import dev.touchstone.junit.attest.RolloutVerdict.Authorised;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.RolloutVerdict.Period;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From what a statement says to a verdict. */
final class RolloutVerdictReader {

    private final Statement statement;
    private final JsonObject predicate;

    RolloutVerdictReader(Statement statement, String place) {
        this.statement = statement;
        this.predicate = new JsonObject(place, "the verdict", statement.predicate());
    }

    RolloutVerdict verdict() {
        JsonObject candidate = predicate.object("candidate");
        if (!candidate.text("digest").equals(statement.subject().digest())) {
            throw predicate.refused("the verdict is about another version than its statement");
        }
        try {
            return new RolloutVerdict(
                    oneOf("decision", Outcome.values(), Outcome::name),
                    oneOf("mode", Mode.values(), Mode::word),
                    new Statement.Subject(candidate.text("name"), candidate.text("digest")),
                    authorised(predicate.object("authorises")),
                    predicate.optionalText("rollbackTo"),
                    new Period(instant("judgedAt"), instant("validUntil")));
        } catch (IllegalArgumentException contradiction) {
            throw predicate.refused("the verdict contradicts itself: " + contradiction.getMessage());
        }
    }

    private static Authorised authorised(JsonObject authorises) {
        return new Authorised(
                authorises.text("stage"), authorises.number("maxExposure"), authorises.optionalTexts("slices", "*"));
    }

    private <T> T oneOf(String key, T[] legal, Function<T, String> word) {
        String written = predicate.text(key);
        return Arrays.stream(legal)
                .filter(value -> word.apply(value).equals(written))
                .findFirst()
                .orElseThrow(() ->
                        predicate.wrong(key, Arrays.stream(legal).map(word).collect(Collectors.joining(", "))));
    }

    private Instant instant(String key) {
        try {
            return Instant.parse(predicate.text(key));
        } catch (DateTimeParseException e) {
            throw predicate.wrong(key, "a time such as 2026-03-01T12:00:00Z");
        }
    }
}

package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.baseline.BaselineFiles;
import dev.touchstone.junit.baseline.BaselineRecord;
import dev.touchstone.junit.baseline.RecordLine;
import java.util.Optional;
import java.util.function.Supplier;

/** Proposed records beside what they would replace. */
record ListedBaselines(BaselineFiles accepted, Console console) {

    /** A downloaded record goes on lying where it was downloaded to. */
    boolean waits(BaselineRecord proposed) {
        boolean accepted =
                sound(() -> inForce(proposed)).filter(proposed::equals).isPresent();
        if (accepted) {
            console.say("in force already  " + proposed.id().shown());
        }
        return !accepted;
    }

    void list(BaselineRecord proposed) {
        RecordLine line = RecordLine.beside(sound(() -> inForce(proposed)), proposed);
        console.say(proposed.id().shown());
        console.say("  proposed  " + line.of(proposed));
        console.say("  in force  " + shown(() -> inForce(proposed).map(line::of).orElse("none")));
        console.say("  anchor    "
                + shown(() -> accepted.anchor(proposed.id()).map(line::ofAnchor).orElseGet(() -> noAnchor(proposed))));
    }

    private Optional<BaselineRecord> inForce(BaselineRecord proposed) {
        return accepted.read(proposed.id());
    }

    private String noAnchor(BaselineRecord proposed) {
        return accepted.ofTest(proposed.id()).isEmpty()
                ? "none: this will be it"
                : "missing, though records are in force";
    }

    private static Optional<BaselineRecord> sound(Supplier<Optional<BaselineRecord>> read) {
        try {
            return read.get();
        } catch (ConfigurationException damaged) {
            return Optional.empty();
        }
    }

    private static String shown(Supplier<String> read) {
        try {
            return read.get();
        } catch (ConfigurationException damaged) {
            return damaged.explanation().headline();
        }
    }
}

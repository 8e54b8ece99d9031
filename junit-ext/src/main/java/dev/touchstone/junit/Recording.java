package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.recording.RecordedWith;
import dev.touchstone.junit.recording.RecordingId;
import dev.touchstone.junit.recording.Recordings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** How the answers of one test are kept. */
record Recording(Recordings recordings, Optional<Recorded> written) {

    static Recording of(ExtensionContext context, Session session) {
        return new Recording(session.recordings(), written(context));
    }

    /** On the method, else on the nearest class around it. */
    private static Optional<Recorded> written(ExtensionContext context) {
        Optional<Recorded> found = context.getElement().flatMap(element -> Annotations.find(element, Recorded.class));
        return found.isPresent() ? found : context.getParent().flatMap(Recording::written);
    }

    /** Own code is recorded only where the test says so: nobody else knows whether asking it costs anything. */
    boolean keeps(boolean ownCode) {
        return !ownCode || written.isPresent();
    }

    boolean keepsText() {
        return written.map(Recorded::text).orElse(true);
    }

    /** {@code live} as this run may ask it; where it is not kept it is asked always, yet no secret is let through. */
    Model of(Draw draw, Map<String, String> facts, boolean ownCode, Model live) {
        RecordingId id = new RecordingId(
                draw.test().className(),
                draw.test().methodName(),
                draw.golden().map(GoldenCase::id).orElse(""),
                draw.version().name());
        RecordedWith with = new RecordedWith(facts, draw.seed(), keepsText(), !keeps(ownCode));
        return recordings.of(id, draw.version(), with, live);
    }
}

package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Patience;
import org.jspecify.annotations.Nullable;

/** Tells that there is no answer, and why, without a secret. */
record Failure(Outgoing outgoing, Address address) {

    private static final int LONGEST = 300;

    NoVerdictException of(Trouble trouble, int attempts, Deadline deadline) {
        Explanation explanation = Explanation.of(provider() + " at " + address.host() + " gave no answer: "
                        + secrets().line(trouble.problem(), LONGEST))
                .fact("model", secrets().line(version().model(), LONGEST));
        if (trouble.said().isPresent()) {
            explanation =
                    explanation.fact("it says", secrets().line(trouble.said().get(), LONGEST));
        }
        return new NoVerdictException(
                explanation
                        .fact("attempts", attempts + " of at most " + patience().attempts())
                        .fact("elapsed", Spans.text(deadline.elapsed()) + " of at most " + Spans.text(deadline.whole()))
                        .why("an answer that was not given is neither good nor bad.")
                        .fix(fix(trouble.remedy())),
                cause(trouble));
    }

    private @Nullable Throwable cause(Trouble trouble) {
        Throwable cause = trouble.getCause();
        return cause == null ? null : SafeCause.of(cause, secrets());
    }

    private String fix(Remedy remedy) {
        return remedy.words()
                .replace("{key}", outgoing.keys().origin())
                .replace("{model}", secrets().line(version().model(), LONGEST))
                .replace("{base}", secrets().line(address.toString(), LONGEST))
                .replace("{version}", version().name())
                .replace("{provider}", provider())
                .replace("{concurrency}", String.valueOf(patience().concurrency()))
                .replace("{attempts}", String.valueOf(patience().attempts()))
                .replace("{deadline}", Spans.text(patience().deadline()));
    }

    private String provider() {
        return outgoing.provider().name();
    }

    private ModelVersion version() {
        return outgoing.version();
    }

    private Patience patience() {
        return version().connection().patience();
    }

    private Secrets secrets() {
        return outgoing.keys().secrets();
    }
}

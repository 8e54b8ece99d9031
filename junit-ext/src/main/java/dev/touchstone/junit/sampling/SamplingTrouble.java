package dev.touchstone.junit.sampling;

/** A call or its grading failed for another reason than a wrong answer. */
public final class SamplingTrouble extends RuntimeException {

    /** What failed. */
    public enum Where {
        ASKING,
        GRADING
    }

    private final transient Step step;
    private final Where where;

    SamplingTrouble(Step step, Where where, Throwable cause) {
        super(cause);
        this.step = step;
        this.where = where;
    }

    /** Where the schedule had come to. */
    public Step step() {
        return step;
    }

    /** Whether it was the call or its grading. */
    public Where where() {
        return where;
    }

    /** What was thrown. */
    public Throwable trouble() {
        return java.util.Objects.requireNonNull(getCause());
    }
}

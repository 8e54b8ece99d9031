package dev.touchstone.junit.plan;

/**
 * How many calls something takes; those in flight at a stop, and the further ones of a conversation, come on top.
 *
 * @param expected if every version just meets its requirements
 * @param most in any case
 */
public record CallRange(double expected, long most) {

    static final CallRange NONE = new CallRange(0, 0);

    CallRange plus(CallRange other) {
        return new CallRange(expected + other.expected, most + other.most);
    }

    CallRange times(int times) {
        return new CallRange(expected * times, most * times);
    }

    /** What is left of these if {@code other} calls answer both. */
    CallRange without(CallRange other) {
        return new CallRange(Math.max(expected - other.expected, 0), Math.max(most - other.most, 0));
    }
}

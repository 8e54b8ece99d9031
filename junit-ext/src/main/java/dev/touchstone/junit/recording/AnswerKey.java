package dev.touchstone.junit.recording;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which answer of a recording. Two draws of one prompt have two keys, so neither can stand for the other.
 *
 * @param unit digest of the request, 64 hexadecimal digits
 * @param index of the sample
 * @param call of the sample
 */
record AnswerKey(String unit, int index, int call) {

    static final Comparator<AnswerKey> BY_SAMPLE =
            Comparator.comparingInt(AnswerKey::index).thenComparingInt(AnswerKey::call);

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerKey that && index == that.index && call == that.call && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * unit.hashCode() + index) + call;
    }
}

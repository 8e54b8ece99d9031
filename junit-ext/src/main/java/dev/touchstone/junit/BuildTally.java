package dev.touchstone.junit;

import dev.touchstone.junit.results.SharedNumbers;
import dev.touchstone.junit.sampling.Spent;
import dev.touchstone.junit.sampling.Tally;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What all JVMs of a build have spent: its forks share one budget. */
record BuildTally(SharedNumbers numbers) implements Tally {

    private static final String SEPARATOR = " ";

    @Override
    public Spent getAndUpdate(UnaryOperator<Spent> change) {
        return read(numbers.getAndUpdate(text -> write(change.apply(read(text)))));
    }

    private static String write(Spent spent) {
        return Stream.of(
                        spent.calls(),
                        spent.attempts(),
                        spent.input(),
                        spent.output(),
                        spent.uncounted(),
                        spent.unpriced(),
                        spent.money().toPlainString())
                .map(Object::toString)
                .reduce((first, second) -> first + SEPARATOR + second)
                .orElseThrow();
    }

    private static Spent read(String text) {
        if (text.isEmpty()) {
            return Spent.NOTHING;
        }
        String[] numbers = text.split(SEPARATOR, -1);
        long[] counts = Stream.of(numbers).limit(6).mapToLong(Long::parseLong).toArray();
        return new Spent(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], new BigDecimal(numbers[6]));
    }
}

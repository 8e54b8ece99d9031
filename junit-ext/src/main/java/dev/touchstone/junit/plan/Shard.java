package dev.touchstone.junit.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of the parts a build's draws are divided into, by golden case: {@code 2/8} is the second of eight. Both versions of a comparison ask a
 * case in the same part.
 *
 * @param number from 1
 * @param of how many there are, 1 to 256
 */
public record Shard(int number, int of) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})/([1-9]\\d{0,2})");
    private static final int MOST = 256;

    /** Of {@code 2/8}; empty if it is none. */
    public static Optional<Shard> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                        .filter(shard -> shard.number <= shard.of && shard.of <= MOST)
                : Optional.empty();
    }

    /** Whether it asks this case of this test: the same on every machine. */
    public boolean holds(TestId test, String caseId) {
        CRC32 sum = new CRC32();
        sum.update((test + " " + caseId).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % of == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}

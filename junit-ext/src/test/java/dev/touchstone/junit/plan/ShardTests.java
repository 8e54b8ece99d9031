package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTests {

    private static final TestId TEST = new TestId("com.acme.RefundTests", "statesTheWindow");

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Shard.parse("2/8")).contains(new Shard(2, 8));
        assertThat(Shard.parse("256/256")).contains(new Shard(256, 256));
        assertThat(new Shard(2, 8)).hasToString("2/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0/8", "9/8", "1/257", "-1/8", "2/8/1", " 2/8", "²/8"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(Shard.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void everyCaseIsHeldByOnePartAndPartsAreAboutAlike() {
        int[] held = new int[8];
        for (int number = 0; number < 8000; number++) {
            String id = "refund-" + number;
            int[] holding = IntStream.rangeClosed(1, 8)
                    .filter(part -> new Shard(part, 8).holds(TEST, id))
                    .toArray();
            assertThat(holding).hasSize(1);
            held[holding[0] - 1]++;
        }
        assertThat(IntStream.of(held)).allMatch(cases -> cases > 850 && cases < 1150);
    }

    @Test
    void whoHoldsACaseNeverChanges() {
        assertThat(IntStream.range(0, 10).map(number -> IntStream.rangeClosed(1, 8)
                        .filter(part -> new Shard(part, 8).holds(TEST, "refund-" + number))
                        .findFirst()
                        .orElseThrow()))
                .containsExactly(5, 3, 1, 7, 6, 4, 2, 8, 7, 1);
    }
}

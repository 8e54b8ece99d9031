package dev.touchstone.junit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeedMixTests {

    @Test
    void theMixingIsThatOfSplitMix64() {
        assertThat(SeedMix.of(0, 0)).isEqualTo(6_238_072_747_940_578_789L);
        assertThat(SeedMix.of(Long.MAX_VALUE, -1)).isEqualTo(-619_036_922_427_500_821L);
    }

    @Test
    void neighboursShareNoLuck() {
        int both = 0;
        for (int salt = 0; salt < 4000; salt++) {
            both += lucky(salt) && lucky(salt + 1) ? 1 : 0;
        }
        assertThat(both).isBetween(850, 1150);
    }

    private static boolean lucky(int salt) {
        return new Random(SeedMix.of(7, salt)).nextDouble() < 0.5;
    }
}

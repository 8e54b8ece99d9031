package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTableTests {

    private final IdTable table = new IdTable();

    @Test
    void findsEveryIdOfManyAgain() {
        for (int number = 1; number <= 100_000; number++) {
            assertThat(table.add("case-" + number, number, other -> false)).isZero();
        }
        for (int number = 1; number <= 100_000; number += 997) {
            assertThat(table.add("case-" + number, 1_000_000, other -> true)).isEqualTo(number);
        }
    }

    @Test
    void idsOfTheSameSixtyFourBitsAreTwoUnlessASecondLookSaysOtherwise() {
        table.add("a", 1, other -> false);

        assertThat(table.add("a", 2, other -> false)).isZero();
        assertThat(table.add("a", 3, other -> other == 2)).isEqualTo(2);
    }
}

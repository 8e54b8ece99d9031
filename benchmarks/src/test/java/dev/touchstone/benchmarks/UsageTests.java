package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTests {

    private final Usage few = new Usage(60, 80, 40);
    private final Usage many = new Usage(1060, 3080, 2040);

    @Test
    void chargesAnItemWithNothingThatARunOfFewerItemsCostsToo() {
        assertThat(many.cpuPerItem(few)).isEqualTo(0.5);
        assertThat(many.wallPerItem(few)).isEqualTo(1.5);
    }

    @Test
    void countsTheItemsTheWorkHandled() throws Exception {
        assertThat(Usage.of(() -> 17).items()).isEqualTo(17);
    }
}

package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.golden.GoldenSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedTests {

    private static final GoldenSet GOLDENS = PlanFixture.goldens(3);

    @Test
    void theSeedOfATestNeverChanges() {
        assertThat(Seed.of(PlanFixture.ID, GOLDENS)).isEqualTo(408_023_457L);
    }

    @Test
    void anotherTestHasAnotherSeed() {
        assertThat(Seed.of(new TestId("com.acme.RefundTests", "other"), GOLDENS))
                .isNotEqualTo(Seed.of(PlanFixture.ID, GOLDENS));
    }

    @Test
    void otherCasesHaveAnotherSeed() {
        GoldenSet changed =
                new GoldenSet("refunds.jsonl", List.of(PlanFixture.golden("a")), "sha256:4567", "golden/refunds.jsonl");

        assertThat(Seed.of(PlanFixture.ID, changed)).isNotEqualTo(Seed.of(PlanFixture.ID, GOLDENS));
    }
}

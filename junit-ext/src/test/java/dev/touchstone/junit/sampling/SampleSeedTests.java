package dev.touchstone.junit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.version.ModelVersion;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleSeedTests {

    private static final ModelVersion V1 = PlanFixture.version("refund-v1");
    private static final ModelVersion V2 = PlanFixture.version("refund-v2");

    @Test
    void theSeedOfASampleNeverChanges() {
        assertThat(SampleSeed.of(7, V1, "refund-1", 0)).isEqualTo(259_234_747_036_075_068L);
        assertThat(SampleSeed.of(7, V1, "refund-1", 1)).isEqualTo(-8_729_323_173_685_501_741L);
        assertThat(SampleSeed.of(-1, V2, "Rückgabe", 2)).isEqualTo(7_518_848_463_142_715_651L);
    }

    @Test
    void whateverDiffersChangesTheSeed() {
        Set<Long> seeds = new HashSet<>();
        for (long run = 0; run < 10; run++) {
            for (ModelVersion version : new ModelVersion[] {V1, V2}) {
                for (String caseId : new String[] {"refund-1", "refund-2", ""}) {
                    for (int sample = 0; sample < 10; sample++) {
                        seeds.add(SampleSeed.of(run, version, caseId, sample));
                    }
                }
            }
        }
        assertThat(seeds).hasSize(600);
    }

    @Test
    void theNameOfAVersionHasNoPartInItsLuck() {
        ModelVersion renamed = new ModelVersion("other", V1.provider(), V1.model(), Optional.empty(), Map.of());

        assertThat(SampleSeed.of(7, renamed, "a", 0)).isEqualTo(SampleSeed.of(7, V1, "a", 0));
    }

    @Test
    void twoVersionsDoNotShareTheirLuck() {
        int both = 0;
        for (int sample = 0; sample < 4000; sample++) {
            both += lucky(V1, sample) && lucky(V2, sample) ? 1 : 0;
        }
        assertThat(both).isBetween(850, 1150);
    }

    @Test
    void successiveSamplesDoNotShareTheirLuck() {
        int both = 0;
        for (int sample = 0; sample < 4000; sample++) {
            both += lucky(V1, sample) && lucky(V1, sample + 1) ? 1 : 0;
        }
        assertThat(both).isBetween(850, 1150);
    }

    private static boolean lucky(ModelVersion version, int sample) {
        return new Random(SampleSeed.of(7, version, "refund-1", sample)).nextDouble() < 0.5;
    }
}

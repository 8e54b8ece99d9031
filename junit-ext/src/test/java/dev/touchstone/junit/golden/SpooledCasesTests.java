package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.junit.version.InMemoryResources;
import dev.touchstone.junit.version.Resources;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpooledCasesTests {

    private static final Resources MANY = InMemoryResources.with(
            "golden/many.jsonl",
            IntStream.range(0, 500)
                    .mapToObj(n -> "{\"id\": \"case-" + n + "\", \"input\": \"Grüße " + n + " €\", \"n\": " + n
                            + ".50, \"nested\": {\"list\": [1, null, \"a\\nb\"]}, \"slice\": \"s" + n % 3
                            + "\", \"critical\": " + (n % 100 == 0) + "}\n")
                    .collect(Collectors.joining("\n")));

    private final GoldenSet inMemory = GoldenFile.read("many.jsonl", MANY);
    private final GoldenSet spooled = GoldenFile.read("many.jsonl", MANY, 100);

    @Test
    void areTheSameAsInMemory() {
        assertThat(spooled.cases()).isInstanceOf(SpooledCases.class).isEqualTo(inMemory.cases());
        assertThat(spooled).isEqualTo(inMemory);
        assertThat(spooled.cases().get(433).line()).isEqualTo(867);
        assertThat(spooled.get("case-433").field("n")).isEqualTo("433.50");
    }

    @Test
    void aSetOfAsManyAsAllowedStaysInMemory() {
        assertThat(GoldenFile.read("many.jsonl", MANY, 500).cases()).isNotInstanceOf(SpooledCases.class);
        assertThat(GoldenFile.read("many.jsonl", MANY, 499).cases()).isInstanceOf(SpooledCases.class);
    }

    @Test
    void whatIsInASetIsCountedWhileItIsRead() {
        assertThat(spooled.census()).isEqualTo(Census.of(inMemory.cases()));
        assertThat(spooled.census().critical()).isEqualTo(5);
        assertThat(spooled.census().slices()).containsEntry("s0", 167).containsEntry("s2", 166);
        assertThat(spooled.sharedFields()).containsExactly("id", "input", "n", "nested", "slice", "critical");
    }

    @Test
    void areReadByManyThreads() {
        List<String> ids = IntStream.range(0, 500)
                .parallel()
                .mapToObj(index -> spooled.cases().get(index).id())
                .toList();

        assertThat(ids).isEqualTo(inMemory.cases().stream().map(GoldenCase::id).toList());
    }

    @Test
    void anInterruptedReaderDoesNotTakeThemFromTheOthers() {
        Thread.currentThread().interrupt();
        try {
            assertThat(spooled.cases().get(0).id()).isEqualTo("case-0");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(spooled.cases().get(1).id()).isEqualTo("case-1");
    }

    @Test
    void doNotChange() {
        GoldenCase golden = inMemory.get("case-0");

        assertThatThrownBy(() -> spooled.cases().add(golden)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> spooled.cases().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anIndexOutsideIsRefused() {
        assertThatThrownBy(() -> spooled.cases().get(500)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}

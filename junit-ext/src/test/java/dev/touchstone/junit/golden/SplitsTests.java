package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.InMemoryResources;
import org.junit.jupiter.api.Test;

class SplitsTests {

    private static final String A = "{\"id\": \"a\", \"input\": \"x\", \"split\": \"train\"}\n";
    private static final String B = "{\"id\": \"b\", \"input\": \"x\", \"split\": \"test\"}\n";
    private static final String C = "{\"id\": \"c\", \"input\": \"x\"}\n";

    private static GoldenSet read(String split, String content) {
        return GoldenFile.read("x.jsonl", split, InMemoryResources.with("golden/x.jsonl", content));
    }

    @Test
    void onlyTheCasesOfTheSplitAreTheSet() {
        GoldenSet test = read("test", A + B + C);

        assertThat(test.cases()).extracting(GoldenCase::id).containsExactly("b");
        assertThat(test.fingerprint()).isEqualTo(read("", B).fingerprint());
        assertThat(test.get("b").split()).contains("test");
        assertThat(test.get("b").line()).isEqualTo(2);
    }

    @Test
    void withoutASplitAllCasesAre() {
        assertThat(read("", A + B + C).cases()).hasSize(3);
    }

    @Test
    void theFileIsCheckedAsAWhole() {
        assertThatThrownBy(() -> read("test", A + B + A))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("golden/x.jsonl:3: the id a is already used in line 1");
    }

    @Test
    void aSplitWithoutCasesIsRefusedAndTheOthersAreListed() {
        assertThatThrownBy(() -> read("tset", A + B + C + A.replace("\"a\"", "\"d\"")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        golden/x.jsonl: no case is of the split 'tset'

                          splits test (1), train (2), without a split (1)

                        Why:  a run that judges nothing must not be green.
                        Fix:  name a split of the file, or write "split": "tset" into its cases.""");
        assertThatThrownBy(() -> read("test", C)).hasMessageContaining("\n  splits without a split (1)\n");
    }

    @Test
    void aSplitIsText() {
        assertThatThrownBy(() -> read("", "{\"id\": \"a\", \"input\": \"x\", \"split\": 1}"))
                .hasMessage(
                        """
                        golden/x.jsonl:1: split is the number 1, not text

                        Fix:  write it as text, in quotes.""");
    }
}

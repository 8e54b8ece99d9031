package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.junit.version.InMemoryResources;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenLintTests {

    private static final String LONG =
            IntStream.range(0, 40).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));

    private static String line(String id, String input, String expected) {
        return "{\"id\": \"" + id + "\", \"input\": \"" + input + "\", \"expected\": \"" + expected + "\"}\n";
    }

    private static GoldenSet set(String content) {
        return GoldenFile.read("x.jsonl", InMemoryResources.with("golden/x.jsonl", content));
    }

    private static List<String> sentences(String content) {
        return GoldenLint.of(set(content)).stream().map(LintFinding::sentence).toList();
    }

    @Test
    void casesThatDifferFindNothing() {
        assertThat(sentences(line("a", "Where is my money?", "30 days") + line("b", "When do you open?", "at nine")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where  is my money",
                " WHERE IS MY MONEY?!",
                "\\uFF37here is my\\u00A0money",
                "Where is my money."
            })
    void inputsThatDifferInNothingThatMattersAreTheSame(String other) {
        assertThat(sentences(line("a", "Where is my money?", "30 days") + line("b", other, "30 days")))
                .containsExactly("golden/x.jsonl:1 (a) and golden/x.jsonl:2 (b) ask the same and expect the same:"
                        + " the input counts twice.");
    }

    @Test
    void theSameInputWithAnotherExpectationIsALabelConflict() {
        List<LintFinding> findings = GoldenLint.of(
                set(line("a", "Money?", "30 days") + line("c", "Time?", "nine") + line("b", "money", "60 days")));

        assertThat(findings).hasSize(1);
        LintFinding finding = findings.get(0);
        assertThat(finding.kind()).isEqualTo(LintFinding.Kind.LABEL_CONFLICT);
        assertThat(finding.file()).isEqualTo("golden/x.jsonl");
        assertThat(finding.first().line()).isEqualTo(1);
        assertThat(finding.second().line()).isEqualTo(3);
        assertThat(finding.similarity()).isEqualTo(1);
        assertThat(finding.sentence())
                .isEqualTo("golden/x.jsonl:1 (a) and golden/x.jsonl:3 (b) ask the same and expect different answers:"
                        + " one of them fails every version.");
    }

    @Test
    void ofManyThatAskTheSameEachIsComparedWithTheFirst() {
        assertThat(GoldenLint.of(set(line("a", "Money?", "1") + line("b", "Money", "1") + line("c", "money!", "1"))))
                .extracting(finding -> finding.first().id() + finding.second().id())
                .containsExactly("ab", "ac");
    }

    @Test
    void signsAloneAreNotTheSame() {
        assertThat(sentences(line("a", "?", "1") + line("b", "!", "2"))).isEmpty();
    }

    @Test
    void nearlyTheSameWordsAreANearDuplicate() {
        List<LintFinding> findings = GoldenLint.of(set(line("a", LONG, "1") + line("b", LONG + " more", "2")));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).kind()).isEqualTo(LintFinding.Kind.NEAR_DUPLICATE);
        assertThat(findings.get(0).similarity()).isCloseTo(38.0 / 39, within(1e-12));
        assertThat(findings.get(0).sentence())
                .isEqualTo("golden/x.jsonl:1 (a) and golden/x.jsonl:2 (b) share 97 % of their words:"
                        + " the input nearly counts twice.");
    }

    @Test
    void lessThanNineTenthsIsNot() {
        assertThat(sentences(line("a", LONG, "1") + line("b", LONG.replace("word20", "other"), "2")))
                .isEmpty();
    }

    /** Every pair compared with every other, as the index must never do it. */
    @Test
    void findsWhatComparingAllPairsFinds() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            texts.add(
                    n > 20 && n % 3 == 0
                            ? edited(texts.get(random.nextInt(n)), random)
                            : words(20 + random.nextInt(40), random));
        }
        NearDuplicates near = new NearDuplicates(0.9);
        IntStream.range(0, texts.size()).forEach(index -> near.add(index, texts.get(index)));
        List<Integer> found = new ArrayList<>();
        near.forEach((first, second, similarity) -> found.add(second));

        List<Integer> expected = IntStream.range(0, texts.size())
                .filter(second -> IntStream.range(0, second)
                        .anyMatch(first ->
                                Shingles.of(texts.get(first)).similarity(Shingles.of(texts.get(second))) >= 0.9))
                .boxed()
                .toList();
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(50);
    }

    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(n -> "w" + random.nextInt(300))
                .collect(Collectors.joining(" "));
    }

    private static String edited(String text, Random random) {
        String[] words = text.split(" ", -1);
        words[random.nextBoolean() ? 0 : words.length - 1] = "new" + random.nextInt(10);
        return String.join(" ", words);
    }

    @Test
    @Timeout(60)
    void aHundredThousandPhrasesOfOnePatternTakeSeconds() {
        NearDuplicates near = new NearDuplicates(0.9);
        for (int n = 0; n < 100_000; n++) {
            near.add(
                    n,
                    "please tell me whether order " + n + " of customer " + n % 1000
                            + " has left the warehouse by now");
        }
        List<Integer> found = new ArrayList<>();
        near.forEach((first, second, similarity) -> found.add(second));

        assertThat(found).isEmpty();
    }
}

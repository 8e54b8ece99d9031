package dev.touchstone.assertions.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTests {

    @Test
    void aHeadlineAloneIsOneLine() {
        assertThat(Explanation.of("nothing is required").text()).isEqualTo("nothing is required");
    }

    @Test
    void factsAreAlignedAndSectionsFollowInOneOrder() {
        Explanation explanation = Explanation.of("FAIL X")
                .run("mvn test")
                .read("report.html")
                .fact("baseline", "94.3 %")
                .fix("repair it")
                .fact("n", "400")
                .why("it is worse");

        assertThat(explanation.text())
                .isEqualTo(
                        """
                FAIL X

                  baseline 94.3 %
                  n        400

                Why:  it is worse
                Fix:  repair it
                Read: report.html
                Run:  mvn test""");
    }

    @Test
    void severalLinesStayUnderTheFirst() {
        Explanation explanation =
                Explanation.of("FAIL X").fact("worst", "a\nb").fact("n", "1").why("first\nsecond");

        assertThat(explanation.text())
                .isEqualTo(
                        """
                FAIL X

                  worst a
                        b
                  n     1

                Why:  first
                      second""");
    }

    @Test
    void noLineEndsInWhiteSpace() {
        assertThat(Explanation.of("FAIL X").fact("empty", "").text()).isEqualTo("FAIL X\n\n  empty");
    }

    @Test
    void isPrintedAsItsText() {
        assertThat(Explanation.of("FAIL X").why("so")).hasToString("FAIL X\n\nWhy:  so");
    }

    @Test
    void addingLeavesTheOriginalAlone() {
        Explanation original = Explanation.of("FAIL X");

        Explanation more = original.fact("n", "1");

        assertThat(original.facts()).isEmpty();
        assertThat(more.facts()).containsExactly(new Explanation.Fact("n", "1"));
    }
}

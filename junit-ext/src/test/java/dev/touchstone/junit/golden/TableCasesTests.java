package dev.touchstone.junit.golden;

import static dev.touchstone.junit.golden.CaseFormatTests.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.version.InMemoryResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCasesTests {

    private static final String QUOTING =
            "Fix:  put cells with commas, quotes or line ends in double quotes, and double every quote inside.";

    private static GoldenSet read(String content) {
        return GoldenFile.read("x.csv", InMemoryResources.with("golden/x.csv", content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndWillDoAndTheLastMayBeMissing(String end) {
        GoldenSet set = read("id,input" + end + "a,x" + end + "b,y");

        assertThat(set.cases()).extracting(GoldenCase::input).containsExactly("x", "y");
        assertThat(set.cases()).extracting(GoldenCase::line).containsExactly(2, 3);
    }

    @Test
    void everyValueIsTextButCritical() {
        GoldenCase golden =
                read("id,input,expected,critical,n\n007,42,true,false,\"\"\n").get("007");

        assertThat(golden.fields())
                .containsEntry("input", "42")
                .containsEntry("expected", "true")
                .containsEntry("critical", false)
                .doesNotContainKey("n");
    }

    @Test
    void aCaseAfterOneOfSeveralLinesKnowsItsLine() {
        assertThat(read("id,input\na,\"1\n\n3\"\n\nb,y\n").cases())
                .extracting(GoldenCase::line)
                .containsExactly(2, 6);
    }

    @Test
    void refusesWrongQuotes() {
        refuses(
                "x.csv",
                "id,input\na,\"x\"y\n",
                """
                golden/x.csv:2: malformed CSV

                  problem Invalid character between encapsulated token and delimiter
                  there   a,"x"y

                """
                        + QUOTING);
        refuses(
                "x.csv",
                "id,input\na,x\nb,\"y\n\nz\n",
                """
                golden/x.csv:3: malformed CSV

                  problem EOF reached before encapsulated token finished
                  there   b,"y

                """
                        + QUOTING);
    }

    @Test
    void refusesARowOfAnotherLength() {
        refuses(
                "x.csv",
                "id,input\na,x,y\n",
                """
                golden/x.csv:2: the row has 3 cells, the header 2

                  columns id, input
                  cells   a, x, y

                Fix:  write a cell for every column, an empty one where there is no value; a cell with a comma needs quotes.
                """);
    }

    @Test
    void refusesAHeaderThatNamesNoFields() {
        refuses(
                "x.csv",
                "id,,input\na,x,y\n",
                """
                golden/x.csv:1: column 2 has no name

                Why:  the first row names the fields of the cases.
                Fix:  name the column, or remove it.
                """);
        refuses(
                "x.csv",
                "id,input,id\na,x,y\n",
                """
                golden/x.csv:1: two columns are named 'id': 1 and 3

                Fix:  remove or rename one of the two.
                """);
        refuses(
                "x.csv",
                "id;input\na;x\n",
                """
                golden/x.csv:1: there is no column 'id'

                  columns id;input

                Why:  the first row names the fields of the cases, separated by commas.
                Fix:  add the column id, or name it so.
                """);
    }

    @Test
    void checksCasesAsInEveryOtherFormat() {
        refuses(
                "x.csv",
                "id,input,critical\na,x,TRUE\n",
                """
                golden/x.csv:2: critical is the text 'TRUE', not true or false

                Fix:  write true or false, without quotes.
                """);
        refuses(
                "x.csv",
                "id,input,critcal\na,x,true\n",
                """
                golden/x.csv:2: the field 'critcal' is not 'critical', but looks like it

                Why:  it would be read as a field of your own, without any effect.
                Fix:  write critical, or choose a name that cannot be mistaken.
                """);
        refuses(
                "x.csv",
                "id,input\na,\n",
                """
                golden/x.csv:2: the case has no input

                  its fields id

                Fix:  add "input" to line 2.
                """);
        refuses(
                "x.csv",
                "id,input\na,\"x\ny\"\nA,z\n",
                """
                golden/x.csv:4: the id A differs only in case from a in line 2

                  line 2 x\\ny
                  line 4 z

                Why:  grades and recordings are kept under the id, also where file names ignore case.
                Fix:  give line 4 an id of its own, or remove it.
                """);
    }
}

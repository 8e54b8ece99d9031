package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedSampleTests {

    private static final DeskStory DESK = Told.DESK;
    private static final OtherStories OTHERS = Told.OTHERS;

    private static List<String> answers(String recordings) {
        return recordings.lines().filter(line -> line.startsWith("{\"u\":")).toList();
    }

    private static void assertRed(SampleRun run, String beginning) {
        assertThat(run.succeeded()).as(run.printed()).isZero();
        assertThat(run.failures()).singleElement().asString().startsWith(beginning);
    }

    @Test
    void nothingRecordedIsAnErrorAndAsksNobody() {
        assertRed(DESK.nothing, "ERROR ");
        assertThat(DESK.askedForNothing).isZero();
    }

    @Test
    void aSpentBudgetKeepsWhatWasAnswered() {
        assertRed(DESK.spent, "INCONCLUSIVE ");
        assertThat(DESK.askedFirst).isEqualTo(20);
        assertThat(answers(DESK.recordedFirst)).hasSize(20);
    }

    @Test
    void tooFewAnswersAreInconclusive() {
        assertRed(DESK.tooShort, "INCONCLUSIVE ");
    }

    @Test
    void recordingAgainAsksForTheRestAlone() {
        assertThat(DESK.filled.succeeded()).as(DESK.filled.printed()).isEqualTo(1);
        assertThat(answers(DESK.recordedThen))
                .containsAll(answers(DESK.recordedFirst))
                .hasSize(DESK.askedThen)
                .doesNotHaveDuplicates();
        assertThat(DESK.paid.path("used").asInt()).isEqualTo(DESK.askedThen - DESK.askedFirst);
        assertThat(DESK.paid.path("recorded").asInt()).isEqualTo(DESK.askedFirst);
        assertThat(DESK.paid.path("cost").asText()).endsWith(" USD");
    }

    @Test
    void aReplayOpensNoConnection() {
        assertThat(DESK.replayed.succeeded()).as(DESK.replayed.printed()).isEqualTo(1);
        assertThat(DESK.free.path("used").asInt()).isZero();
        assertThat(DESK.free.path("recorded").asInt()).isEqualTo(DESK.askedThen);
        assertThat(DESK.connectionsWhileReplaying).isZero();
    }

    @Test
    void anotherRequestGetsNoOldAnswer() {
        assertRed(DESK.stale, "ERROR ");
    }

    @Test
    void whatIsRecordedIsNotPaidAgain() {
        assertThat(DESK.again.succeeded()).as(DESK.again.printed()).isEqualTo(1);
    }

    @Test
    void theKeyIsInNoFile() {
        assertThat(DESK.filesWithTheKey).isEmpty();
    }

    @Test
    void providersEndAsTheDocumentationSays() {
        assertRed(OTHERS.cutOff, "FAIL ");
        assertRed(OTHERS.another, "ERROR ");
        assertRed(OTHERS.refused, "ERROR ");
        assertRed(OTHERS.keyless, "There is no key: ");
        assertRed(OTHERS.spentMoney, "INCONCLUSIVE ");
    }

    @Test
    void toolsOfAGatewayAreReplayedWithoutItsKey() {
        assertThat(OTHERS.gatewayRecorded.succeeded())
                .as(OTHERS.gatewayRecorded.printed())
                .isEqualTo(1);
        assertThat(OTHERS.gatewayReplayed.succeeded())
                .as(OTHERS.gatewayReplayed.printed())
                .isEqualTo(1);
    }

    @Test
    void ownCodeIsRecordedWhereItSaysSo() {
        assertThat(OTHERS.shopRecorded.succeeded())
                .as(OTHERS.shopRecorded.printed())
                .isEqualTo(2);
        assertThat(OTHERS.shopReplayed.succeeded()).isEqualTo(1);
        assertThat(OTHERS.shopReplayed.failures()).hasSize(1);
        assertThat(OTHERS.shopRecordings)
                .contains("Write to «e-mail».")
                .doesNotContain("help@shop.example", "keepsWhatCustomersSayToItself");
    }
}

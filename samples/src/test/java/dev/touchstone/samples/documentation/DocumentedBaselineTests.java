package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.loopback.Reply;
import dev.touchstone.samples.docs.DocumentedTests;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DocumentedBaselineTests {

    private static final Map<String, String> LIVE = Map.of("touchstone.responses", "live");
    private static final Map<String, String> ACCEPT =
            Map.of("touchstone.responses", "live", "touchstone.versions", "desk-v1", "touchstone.baseline", "accept");

    @Test
    void aRecordIsNeededThenDrawnThenHeldAndThenBroken() {
        AtomicBoolean forgetful = new AtomicBoolean();
        try (Workshop desk = new Workshop(
                DocumentedTests.ORDER_DESK,
                "order-desk",
                asked -> Reply.text(forgetful.get() ? "Please ask our staff." : Policy.of(asked)))) {
            SampleRun without = desk.runHere(LIVE);
            int asked = desk.asked();
            SampleRun accepted = desk.runHere(ACCEPT);
            SampleRun same = desk.runHere(LIVE);
            forgetful.set(true);
            SampleRun drifted = desk.runHere(LIVE);

            assertThat(without.failures()).hasSize(2).allSatisfy(failure -> assertThat(failure)
                    .startsWith(
                            "there is no record of OrderDeskTests.statesTheWindow · desk-v1. No call was" + " made."));
            assertThat(asked).isZero();
            assertThat(accepted.succeeded()).as(accepted.said()).isEqualTo(1);
            assertThat(same.succeeded()).as(same.said()).isEqualTo(2);
            assertThat(drifted.failures())
                    .singleElement()
                    .asString()
                    .startsWith("FAIL OrderDeskTests.statesTheWindow · desk-v1: the provider has drifted: the"
                            + " distribution of grade has moved by 100.0 % since its record of ");
        }
    }
}

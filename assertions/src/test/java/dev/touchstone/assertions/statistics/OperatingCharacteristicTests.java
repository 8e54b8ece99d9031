package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperatingCharacteristicTests {

    /** Where the reference has no cap: far more samples than any walk between the bounds survives. */
    private static final int ENDLESS = 60_000;

    static Stream<Row> sprts() {
        return Vectors.rows("sprt-operating-characteristics").stream();
    }

    static Stream<Row> truncatedSprts() {
        return Vectors.rows("truncated-sprt-oc").stream();
    }

    @ParameterizedTest
    @MethodSource("sprts")
    void aTestWithoutForcedDecisionAgreesWithTheReference(Row row) {
        int cap = row.integer("cap_0_is_none");
        OperatingCharacteristic oc =
                OperatingCharacteristic.of(bounds(row, cap == 0 ? ENDLESS : cap), row.number("true_p"));
        agrees(oc, row);
        double undecided = row.number("P_inconclusive_at_cap");
        assertThat(oc.undecided()).isCloseTo(undecided, Vectors.tolerance(undecided));
    }

    @ParameterizedTest
    @MethodSource("truncatedSprts")
    void aTestDecidingAtTheCapAgreesWithTheReference(Row row) {
        StoppingBounds bounds = bounds(row, row.integer("cap")).decidingAtCap(row.integer("pass_at_cap_iff_s_ge"));
        OperatingCharacteristic oc = OperatingCharacteristic.of(bounds, row.number("true_p"));
        agrees(oc, row);
        assertThat(oc.undecided()).isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("truncatedSprts")
    void stoppingWhenTheDecisionIsCertainChangesNoDecisionAndSavesSamples(Row row) {
        StoppingBounds bounds = bounds(row, row.integer("cap"))
                .decidingAtCap(row.integer("pass_at_cap_iff_s_ge"))
                .curtailed();
        OperatingCharacteristic oc = OperatingCharacteristic.of(bounds, row.number("true_p"));
        double accept = row.number("P_pass");
        assertThat(oc.accept()).isCloseTo(accept, Vectors.tolerance(accept));
        assertThat(oc.expectedSamples()).isLessThan(row.number("EN"));
    }

    @Test
    void certainRatesWalkStraightToTheirBound() {
        StoppingBounds bounds = StoppingBounds.ofThresholds(LikelihoodRatio.of(0.9, 0.8), 3, 3, 100);
        assertThat(OperatingCharacteristic.of(bounds, 1)).isEqualTo(new OperatingCharacteristic(1, 0, 0, 26));
        assertThat(OperatingCharacteristic.of(bounds, 0)).isEqualTo(new OperatingCharacteristic(0, 1, 0, 5));
    }

    private static StoppingBounds bounds(Row row, int cap) {
        LikelihoodRatio ratio = LikelihoodRatio.of(row.number("p0"), row.number("p1"));
        return StoppingBounds.ofThresholds(
                ratio, row.number("logA_fail_when_llr_ge"), -row.number("logB_pass_when_llr_le"), cap);
    }

    private static void agrees(OperatingCharacteristic oc, Row row) {
        double accept = row.number("P_pass");
        double reject = row.number("P_fail");
        double expected = row.number("EN");
        assertThat(oc.accept()).isCloseTo(accept, Vectors.tolerance(accept));
        assertThat(oc.reject()).isCloseTo(reject, Vectors.tolerance(reject));
        assertThat(oc.expectedSamples()).isCloseTo(expected, Vectors.tolerance(expected));
    }
}

package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionDifferenceTests {

    static Stream<Row> differences() {
        return Vectors.rows("two-proportion-ci").stream();
    }

    static Stream<Row> nonInferiorities() {
        return Vectors.rows("noninferiority-proportions").stream();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void newcombeAgreesWithTheReference(Row row) {
        agrees(ProportionDifference.newcombe(first(row), second(row), row.number("conf")), row, "newcombe10");
        assertThat(new UnpairedScore(first(row), second(row)).estimate()).isCloseTo(row.number("diff"), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void miettinenNurminenAgreesWithTheReference(Row row) {
        agrees(
                ProportionDifference.miettinenNurminen(first(row), second(row), row.number("conf")),
                row,
                "miettinennurminen");
    }

    @ParameterizedTest
    @MethodSource("nonInferiorities")
    void nonInferiorityAgreesWithTheReference(Row row) {
        double p = row.number("p_noninf_mn");
        double z = row.number("z_mn");
        double margin = row.number("margin");
        UnpairedScore score = new UnpairedScore(first(row), second(row));
        assertThat(ProportionDifference.nonInferiorityTail(first(row), second(row), margin))
                .isCloseTo(p, Vectors.tolerance(p));
        assertThat(score.z(-margin)).isCloseTo(z, Vectors.tolerance(z));
        assertThat(score.likeliestSecond(-margin)).isCloseTo(row.number("restricted_p2"), within(1e-9));
        assertThat(score.likeliestSecond(-margin) - margin).isCloseTo(row.number("restricted_p1"), within(1e-9));
    }

    @Test
    void swappingTheVersionsMirrorsEveryInterval() {
        Proportion one = new Proportion(56, 70);
        Proportion other = new Proportion(48, 80);
        mirrors(ProportionDifference.newcombe(one, other, 0.95), ProportionDifference.newcombe(other, one, 0.95));
        mirrors(
                ProportionDifference.miettinenNurminen(one, other, 0.95),
                ProportionDifference.miettinenNurminen(other, one, 0.95));
    }

    @Test
    void perfectVersionsStillLeaveDoubt() {
        Proportion perfect = new Proportion(20, 20);
        Interval interval = ProportionDifference.miettinenNurminen(perfect, perfect, 0.95);
        assertThat(interval.low()).isBetween(-0.2, -0.1);
        assertThat(interval.high()).isBetween(0.1, 0.2);
        assertThat(ProportionDifference.nonInferiorityTail(perfect, perfect, 0.05))
                .isBetween(0.1, 0.2);
    }

    @Test
    void namesItsMethod() {
        Proportion some = new Proportion(56, 70);
        assertThat(ProportionDifference.newcombe(some, some, 0.9).method()).isEqualTo("Newcombe");
        assertThat(ProportionDifference.miettinenNurminen(some, some, 0.9).method())
                .isEqualTo("Miettinen-Nurminen");
    }

    @Test
    void refusesWhatIsNoComparison() {
        Proportion some = new Proportion(56, 70);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(71, 70))
                .withMessage("passes must lie between 0 and 70, but are 71");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(0, 0))
                .withMessage("at least one sample is needed, but there are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionDifference.nonInferiorityTail(some, some, 0))
                .withMessage("margin must lie between 0 and 1, both excluded, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionDifference.miettinenNurminen(some, some, 1))
                .withMessage("confidence must lie between 0 and 1, both excluded, but is 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionDifference.newcombe(some, some, 1))
                .withMessage("confidence must lie between 0 and 1, both excluded, but is 1.0");
    }

    private static Proportion first(Row row) {
        return new Proportion(row.integer("x1"), row.integer("n1"));
    }

    private static Proportion second(Row row) {
        return new Proportion(row.integer("x2"), row.integer("n2"));
    }

    private static void agrees(Interval interval, Row row, String method) {
        double low = row.number(method + "_lo");
        double high = row.number(method + "_hi");
        assertThat(interval.low()).isCloseTo(low, Vectors.tolerance(low));
        assertThat(interval.high()).isCloseTo(high, Vectors.tolerance(high));
    }

    private static void mirrors(Interval one, Interval other) {
        assertThat(one.low()).isCloseTo(-other.high(), within(1e-12));
        assertThat(one.high()).isCloseTo(-other.low(), within(1e-12));
    }
}

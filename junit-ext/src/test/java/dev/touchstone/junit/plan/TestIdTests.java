package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestIdTests {

    private static final TestId PLAIN = new TestId("com.acme.RefundTests", "statesTheWindow");
    private static final TestId NESTED = new TestId("com.acme.RefundTests$Late$Abroad", "statesTheWindow");
    private static final TestId UNPACKAGED = new TestId("RefundTests", "statesTheWindow");

    @Test
    void theKeyHoldsTheWholeClassName() {
        assertThat(PLAIN).hasToString("com.acme.RefundTests#statesTheWindow");
        assertThat(NESTED).hasToString("com.acme.RefundTests$Late$Abroad#statesTheWindow");
    }

    @Test
    void theShortNameReadsLikeTheSource() {
        assertThat(PLAIN.shortName()).isEqualTo("RefundTests.statesTheWindow");
        assertThat(NESTED.shortName()).isEqualTo("RefundTests.Late.Abroad.statesTheWindow");
        assertThat(UNPACKAGED.shortName()).isEqualTo("RefundTests.statesTheWindow");
    }

    @Test
    void theSelectorNamesClassAndMethod() {
        assertThat(PLAIN.selector()).isEqualTo("RefundTests#statesTheWindow");
        assertThat(UNPACKAGED.selector()).isEqualTo("RefundTests#statesTheWindow");
    }

    @Test
    void aNestedTestIsSelectedThroughItsOutermostClass() {
        assertThat(NESTED.selector()).isEqualTo("RefundTests");
    }
}

package dev.touchstone.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What starting JUnit itself takes: the same assertion, once, without anything of Touchstone or AssertJ. */
class PlainTestCase {

    @Test
    void answers() {
        assertTrue("good answer".contains("good"));
    }
}

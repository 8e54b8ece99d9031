package dev.touchstone.junit.gate;

import java.util.stream.Stream;

/** Looks for one kind of objection. */
interface Check {

    /** Against this build; none if it may pass. */
    Stream<Objection> objections(BuildEvidence build, Attempts attempts);
}

package dev.touchstone.junit.selftest;

import java.util.Optional;

/**
 * A golden case as decisions see it.
 *
 * @param rate the share of good answers to it, as recorded of the version that answers innocently
 */
record AskedCase(String id, boolean critical, Optional<String> slice, double rate) {

    AskedCase answeredWell(double share) {
        return new AskedCase(id, critical, slice, share);
    }
}

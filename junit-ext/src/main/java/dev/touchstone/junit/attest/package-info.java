/** Verdicts a deployer can trust: the canonical file of a version, statements about it, and their signatures. */
@NullMarked
package dev.touchstone.junit.attest;

import org.jspecify.annotations.NullMarked;

package dev.touchstone.junit.model;

/**
 * Which draw this is. The runner assigns it before the call, so k draws of one prompt stay k different draws, whatever the thread timing.
 *
 * @param caseId the golden case asked about, {@code ""} outside a golden set
 * @param index 0 for the first draw of that case, then 1, 2, …
 * @param call 0 for the first call of that draw, then 1, 2, … in a conversation
 * @param seed the randomness of this call, derived from the run's seed, the case, the index and the call; a model that draws its
 *     answer itself uses nothing else, so a run with the same seed gives the same answers
 */
public record SampleId(String caseId, int index, int call, long seed) {}

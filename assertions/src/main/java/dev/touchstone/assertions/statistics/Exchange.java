package dev.touchstone.assertions.statistics;

/** Which samples could as well have stood in each other's place, had nothing changed between the arms. */
public enum Exchange {
    /** All of them: no sample has anything to do with another. */
    FREE,
    /** Whole cases, when the arms answered different cases: the samples of one case stay together. */
    WHOLE_CASES,
    /** The samples of one case, when the arms answered the same cases. */
    WITHIN_CASE;

    Shuffle shuffle(CaseLayout layout) {
        Domain.require(
                this != WITHIN_CASE || layout.paired(),
                "samples can change places within a case only if it is in both arms");
        Domain.require(
                this != WHOLE_CASES || !layout.paired(),
                "whole cases can change places only if the arms have different ones");
        return switch (this) {
            case FREE -> new SegmentShuffle(new int[] {0, layout.samples()});
            case WHOLE_CASES -> new CaseShuffle(layout);
            case WITHIN_CASE -> new SegmentShuffle(layout.segments());
        };
    }
}

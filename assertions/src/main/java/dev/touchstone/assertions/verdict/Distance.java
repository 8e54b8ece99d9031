package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Trait;

/** How far apart two versions' answers lie, and what one of it is a share of. */
public sealed interface Distance {

    /** Of kinds of answers: the share of answers that would have to change kind (total variation). */
    record OfKinds() implements Distance {
        @Override
        public String unit() {
            return "of the answers";
        }

        @Override
        public String subject() {
            return "category";
        }
    }

    /**
     * Of scores: how far they move on average, relative to their range (Wasserstein).
     *
     * @param range the scores there are
     */
    record OfScores(ScoreRange range) implements Distance {
        @Override
        public String unit() {
            return "of the range of scores";
        }

        @Override
        public String subject() {
            return "score";
        }
    }

    /** Of lengths and counts: how far they move on average, relative to the baseline's mean (Wasserstein). */
    record OfLengths() implements Distance {
        @Override
        public String unit() {
            return "of the baseline's mean";
        }

        @Override
        public String subject() {
            return "length";
        }
    }

    /** Of embeddings: maximum mean discrepancy with a Gaussian kernel as wide as the median distance. */
    record OfVectors() implements Distance {
        @Override
        public String unit() {
            return "maximum mean discrepancy";
        }

        @Override
        public String subject() {
            return "meaning";
        }
    }

    /** What one of the distance is a share of. */
    String unit();

    /** What is compared where nothing more is known of it. */
    String subject();

    /** The one that suits a trait. */
    static Distance of(Trait trait, ScoreRange scores) {
        if (trait.isKind()) {
            return new OfKinds();
        }
        if (trait == Trait.MEANING) {
            return new OfVectors();
        }
        return trait == Trait.SCORE ? new OfScores(scores) : new OfLengths();
    }
}

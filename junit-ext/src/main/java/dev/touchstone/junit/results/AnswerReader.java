package dev.touchstone.junit.results;

/** Reads judged answers one by one. */
public interface AnswerReader {

    /**
     * Whether what the model said is worth reading: most of a large file is text that nobody keeps.
     *
     * @param head the answer without texts, finish and reason
     */
    boolean wantsTexts(SampleRecord head);

    /** The answer; its texts are empty if they were not wanted. */
    void read(SampleRecord answer);
}

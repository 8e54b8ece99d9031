package dev.touchstone.junit.results;

import java.nio.file.Path;
import java.util.List;

/**
 * The judged answers of one run, from the files of all its JVMs, and the golden cases asked.
 *
 * @param folder of the results
 * @param run the same for all of them
 */
public record BuildAnswers(Path folder, String run) {

    /**
     * Every judged answer in the order written, one at a time: there may be more than memory holds.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if a line is damaged, with its place
     */
    public void forEach(AnswerReader answers) {
        ResultReader.samples(folder, run, answers);
    }

    /**
     * The golden cases asked, each set's as often as it was asked by a JVM.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if a line is damaged, with its place
     */
    public List<CaseRecord> cases() {
        return ResultReader.cases(folder, run);
    }

    /**
     * What its JVMs have drawn as a part of a build's draws.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if a line is damaged, with its place
     */
    public List<ShardRecord> shards() {
        return ResultReader.shards(folder, run);
    }

    OriginRecord origin() {
        return new RunNotes(folder, run).origin();
    }
}

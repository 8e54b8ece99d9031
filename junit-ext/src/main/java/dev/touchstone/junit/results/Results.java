package dev.touchstone.junit.results;

import dev.touchstone.junit.golden.GoldenCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where this JVM's results go, and the results of every JVM of the same build. */
public final class Results implements AutoCloseable {

    private final Path folder;
    private final String run;
    private final long jvm;
    private final RunNotes notes;
    private final ResultFile samples;
    private final ResultFile cases;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<FlagRecord> flags = ConcurrentHashMap.newKeySet();
    private final ResultFile verdicts;

    private Results(Path folder, String run, long jvm) {
        this.folder = folder;
        this.run = run;
        this.jvm = jvm;
        this.notes = new RunNotes(folder, run);
        this.samples = new ResultFile(folder.resolve(run + "-" + jvm + ResultReader.SAMPLES));
        this.cases = new ResultFile(folder.resolve(run + "-" + jvm + ResultReader.CASES));
        this.verdicts = new ResultFile(folder.resolve(run + "-" + jvm + ResultReader.VERDICTS));
    }

    /**
     * Opens this JVM's files.
     *
     * @param output the folder for everything that is never committed
     * @param systemProperties of this JVM; Surefire tells there which forks belong together
     */
    public static Results in(Path output, Map<String, String> systemProperties) {
        ProcessHandle jvm = ProcessHandle.current();
        return new Results(output.resolve("results"), RunId.of(systemProperties, jvm), jvm.pid());
    }

    /** The same for all JVMs of one build. */
    public String run() {
        return run;
    }

    /**
     * Writes one judged answer.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void append(SampleRecord sample) {
        samples.append("sample", sample.fields());
    }

    /**
     * Writes down a golden case that is asked; once, however often it is.
     *
     * @param fingerprint of its golden set
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void asked(String fingerprint, GoldenCase goldenCase) {
        if (asked.add(fingerprint + ' ' + goldenCase.id())) {
            cases.append("case", RecordFields.of(CaseRecord.of(fingerprint, goldenCase)));
        }
    }

    /**
     * Writes one verdict, or the error in its place.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void append(VerdictRecord verdict) {
        verdicts.append("verdict", RecordFields.of(verdict));
    }

    /**
     * Writes where answers came from.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void append(AnswersRecord answers) {
        try (ResultFile ledger = new ResultFile(folder.resolve(run + "-" + jvm + ResultReader.ANSWERS))) {
            ledger.append("answers", RecordFields.of(answers));
        }
    }

    /**
     * Writes that a part of the draws of one test and version is complete.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void append(ShardRecord part) {
        try (ResultFile parts = new ResultFile(folder.resolve(run + "-" + jvm + ResultReader.SHARDS))) {
            parts.append("shard", RecordFields.of(part));
        }
    }

    /**
     * Writes which model answered.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void append(ServedRecord served) {
        try (ResultFile models = new ResultFile(folder.resolve(run + "-" + jvm + ResultReader.SERVED))) {
            models.append("served", RecordFields.of(served));
        }
    }

    /**
     * Writes which flag a version was read from; once, however many tests read it.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void append(FlagRecord flag) {
        if (flags.add(flag)) {
            try (ResultFile read = new ResultFile(folder.resolve(run + "-" + jvm + ResultReader.FLAGS))) {
                read.append("flag", RecordFields.of(flag));
            }
        }
    }

    /**
     * Notes what is built, where a build server tells.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void note(OriginRecord origin) {
        notes.note(origin);
    }

    /**
     * Notes among how many verdicts the false reds of this build are divided; every JVM of a build notes the same. Of several, for tests
     * that lie in different places, the largest stays.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be read or written
     */
    public void note(FamilyRecord family) {
        notes.note(family);
    }

    /**
     * Notes what this build was told to hold to.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written
     */
    public void note(StageRecord stage) {
        notes.note(stage);
    }

    /**
     * True for the first JVM of this build that asks for it, and for no other.
     *
     * @param task what only one of them is to do
     * @throws dev.touchstone.assertions.message.NoVerdictException if that cannot be found out
     */
    public boolean isFirstTo(String task) {
        return notes.isFirstTo(task);
    }

    /** Numbers that all JVMs of this build add up. */
    public SharedNumbers shared(String name) {
        return new SharedNumbers(folder.resolve(run + "-" + name));
    }

    /** Everything known of this build so far, from all its JVMs; verdicts ordered by test and version. */
    public BuildRecord build() {
        return build(folder, notes);
    }

    static BuildRecord build(Path folder, RunNotes notes) {
        List<AnswersRecord> ledger = ResultReader.answers(folder, notes.run());
        return new BuildRecord(
                notes.run(),
                notes.noted(),
                ResultReader.verdicts(folder, notes.run()),
                ledger.stream().reduce(AnswersRecord.NONE, AnswersRecord::plus),
                ResultReader.served(folder, notes.run()),
                notes.origin(),
                new Provenance(notes.notedStage(), ledger));
    }

    /** Seals the results: without that they are those of a JVM that died. */
    @Override
    public void close() {
        try (samples;
                cases) {
            verdicts.close();
            new Seal(folder, run + "-" + jvm).put();
        }
    }
}

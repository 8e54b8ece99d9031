package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.NewRecordRequirement;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.ScoreRequirement;
import dev.touchstone.junit.baseline.BaselineFiles;
import dev.touchstone.junit.baseline.BaselineId;
import dev.touchstone.junit.baseline.BaselineRecord;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.version.ModelVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records of one test's baseline.
 *
 * @param test as its author wrote it
 * @param version in production
 * @param accepted what is in force
 * @param proposed what waits for a reviewer
 */
record TestBaselines(
        Session session, PlannedTest test, ModelVersion version, BaselineFiles accepted, BaselineFiles proposed) {

    static TestBaselines of(Session session, PlannedTest test, ModelVersion version) {
        ProjectLayout layout = session.layout();
        Path lock = layout.output().resolve("locks/baselines.lock");
        return new TestBaselines(
                session,
                test,
                version,
                new BaselineFiles(layout.baselines(), lock),
                new BaselineFiles(layout.output().resolve("baselines"), lock));
    }

    BaselineId id() {
        return new BaselineId(test.id().className(), test.id().methodName(), version.name());
    }

    /** Of the version as it is now, digest and all. */
    BaselineRecord inForce() {
        BaselineRecord record = accepted.read(id()).orElseThrow(this::missing);
        if (!record.digest().equals(version.digest())) {
            throw ofAnotherDigest(record);
        }
        return record;
    }

    List<RecordedDriftRequirement> recorded() {
        return recorded(test);
    }

    private static List<RecordedDriftRequirement> recorded(PlannedTest test) {
        return test.requirements().stream()
                .filter(RecordedDriftRequirement.class::isInstance)
                .map(RecordedDriftRequirement.class::cast)
                .toList();
    }

    /** Without what is said about the record. */
    PlannedTest unjudged() {
        return test.requiring(others().toList());
    }

    Stream<Requirement> others() {
        return others(test);
    }

    private static Stream<Requirement> others(PlannedTest test) {
        return test.requirements().stream().filter(requirement -> !(requirement instanceof RecordedDriftRequirement));
    }

    /** With a record to be drawn in place of what is said about one; the same where nothing is. */
    static PlannedTest drawn(PlannedTest test) {
        List<NoDriftRequirement> compared =
                recorded(test).stream().map(RecordedDriftRequirement::drift).toList();
        if (compared.isEmpty()) {
            return test;
        }
        Requirement drawing =
                NewRecordRequirement.of(compared, test.goldens().cases().size());
        return test.requiring(Stream.concat(others(test), Stream.of(drawing)).toList());
    }

    /** {@code 0.0 … 1.0}; empty where answers are not scored. */
    String scores() {
        return test.requirements().stream()
                .filter(ScoreRequirement.class::isInstance)
                .map(requirement -> ((ScoreRequirement) requirement).range())
                .map(range -> range.lowest() + " … " + range.highest())
                .findFirst()
                .orElse("");
    }

    /** That draws a new one. */
    String command() {
        TestId id = test.id();
        return Environment.command(session.layout()).recordingBaseline(id, version.name());
    }

    /** With the command that makes the record the anchor. */
    ConfigurationException refused(ConfigurationException refusal, String command) {
        return new ConfigurationException(
                refusal.explanation().run(command + " -Dtouchstone.anchor=new -Dtouchstone.reason='…'"));
    }

    /** As messages show it. */
    String shown(Path file) {
        Path module = session.layout().module();
        return (file.startsWith(module) ? module.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }

    String onlyReplayed(BaselineRecord record) {
        return test.id().shortName() + " · " + version.name() + ": drift since its record of "
                + record.drawing().day()
                + " is not judged, because recorded answers are none of today's; -Dtouchstone.responses=live judges it";
    }

    private ConfigurationException missing() {
        return new ConfigurationException(Explanation.of(
                        "there is no record of " + test.id().shortName() + " · " + version.name() + Misuse.NO_CALL)
                .fact("expected", shown(accepted.file(id())))
                .why(
                        "@NoDrift(sinceRecord = true) compares today's answers with it, and what is compared with nothing has"
                                + " never drifted.")
                .fix("draw a record of the version in production, and commit it.")
                .run(command()));
    }

    private ConfigurationException ofAnotherDigest(BaselineRecord record) {
        return new ConfigurationException(Explanation.of(shown(accepted.file(id())) + ":5: the record of "
                        + test.id().shortName() + " · " + version.name() + " is of another digest" + Misuse.NO_CALL)
                .fact("recorded", record.digest())
                .fact("today", version.digest())
                .why("another digest is another model, prompt or parameter: that its answers differ is no drift of a"
                        + " provider.")
                .fix("draw the record of the version as it is now; it is accepted if it is not worse than the anchor.")
                .run(command()));
    }
}

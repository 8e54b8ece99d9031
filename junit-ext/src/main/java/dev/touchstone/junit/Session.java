package dev.touchstone.junit;

import dev.touchstone.junit.model.provider.ModelProvider;
import dev.touchstone.junit.model.provider.ServedModel;
import dev.touchstone.junit.plan.Allowance;
import dev.touchstone.junit.plan.PluginCommand;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.plan.TestCommand;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.recording.Counts;
import dev.touchstone.junit.recording.Ledger;
import dev.touchstone.junit.recording.Recorder;
import dev.touchstone.junit.recording.Recordings;
import dev.touchstone.junit.report.Progress;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.report.Screen;
import dev.touchstone.junit.report.Terminal;
import dev.touchstone.junit.results.AnswersRecord;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.ServedRecord;
import dev.touchstone.junit.results.ShardRuns;
import dev.touchstone.junit.run.Aftermath;
import dev.touchstone.junit.sampling.Purse;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * What all tests of one launch share. Created by the first test that needs it and closed with the root context, where the report is
 * written.
 *
 * <p>It is both closeables: JUnit 5.13 and later warn about the older alone and can be told to ignore the newer alone, which would
 * silently lose the report.
 */
@SuppressWarnings("deprecation") // CloseableResource: see above
final class Session implements CloseableResource, AutoCloseable {

    private static final Namespace NAMESPACE = Namespace.create("dev.touchstone");

    private final Settings settings;
    private final ProjectLayout layout;
    private final Optional<RunStage> stage;
    private final Results results;
    private final Reporter reporter;
    private volatile int attempts = 1;
    private volatile boolean recordDrawn;
    private final Recordings recordings;
    private final OverWire wire;
    private final Providers providers;
    private final GoldenSets goldens = new GoldenSets();

    Session(Class<?> testClass) {
        Settings told = Environment.settings(testClass);
        this.layout = Environment.layout(testClass);
        this.stage =
                told.stage().isPresent() ? Optional.of(RunStage.of(told.stage().get(), layout)) : Optional.empty();
        this.settings = stage.isPresent() ? stage.get().settings(told) : told;
        this.results = Results.in(layout.output(), Environment.systemProperties());
        if (stage.isPresent()) { // written so that a run without one loads nothing for it
            results.note(stage.get().record());
        }
        TestCommand command =
                Environment.command(layout).answering(settings.spending().responses());
        Progress progress = new Progress(TerminalDisplay.of(settings.ci()), System::nanoTime);
        Terminal terminal = Terminal.of(Environment.variables());
        Screen screen = new Screen(line -> System.out.println(terminal.shown(line)), progress);
        this.reporter = new Reporter(results, layout, command, screen);
        this.recordings = RunRecordings.of(settings, layout, recorder(command), testClass.getClassLoader());
        this.wire = new OverWire(recordings::hide);
        this.providers = new Providers(new ModelProvider(wire));
    }

    private static Recorder recorder(TestCommand command) {
        return new Recorder(
                version(),
                Clock.systemUTC(),
                id -> command.recording(new TestId(id.className(), id.methodName()), id.version()));
    }

    /** Of Touchstone. */
    static String version() {
        return Optional.ofNullable(Session.class.getPackage().getImplementationVersion())
                .orElse(PluginCommand.DEVELOPMENT);
    }

    static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    static Session of(ExtensionContext context) {
        return store(context.getRoot())
                .getOrComputeIfAbsent(Session.class, key -> new Session(context.getRequiredTestClass()), Session.class);
    }

    Settings settings() {
        return settings;
    }

    ProjectLayout layout() {
        return layout;
    }

    /** With what the policy says of what could not be decided. */
    Aftermath letting(Aftermath usual) {
        return stage.isPresent() ? stage.get().letting(usual, reporter) : usual;
    }

    Results results() {
        return results;
    }

    /** A record of a baseline is drawn in this run. */
    void drawsRecord() {
        recordDrawn = true;
    }

    private void warnOfNoRecord() {
        if (settings.baselines().draws() && !recordDrawn) {
            reporter.warn(
                    "WARNING touchstone.baseline=" + settings.baselines().mode().word()
                            + " drew no record: no test that ran asks for one by @NoDrift(sinceRecord = true).");
        }
    }

    /** What the parts of this build have drawn. */
    ShardRuns parts() {
        ShardRuns parts = ShardRuns.in(settings.sharding().merged(), OriginRecord.of(Environment.variables()));
        attempts = parts.attempts();
        return parts;
    }

    Reporter reporter() {
        return reporter;
    }

    Providers providers() {
        return providers;
    }

    GoldenSets goldens() {
        return goldens;
    }

    Recordings recordings() {
        return recordings;
    }

    /** The build's, if it is limited; its forks share it. */
    Optional<Purse> purse() {
        Allowance allowance = settings.spending().budget();
        return allowance.isLimited()
                ? Optional.of(new Purse(
                        "touchstone.budget",
                        allowance,
                        settings.spending().prices(),
                        new BuildTally(results.shared("spent"))))
                : Optional.empty();
    }

    private static AnswersRecord record(Ledger.Entry entry) {
        Counts counts = entry.counts();
        return new AnswersRecord(
                entry.test(), entry.version(), counts.served(), counts.missed(), counts.live(), counts.recorded());
    }

    private static ServedRecord record(ServedModel served) {
        return new ServedRecord(
                served.version().name(),
                served.version().digest(),
                served.expected(),
                served.id(),
                served.allowed(),
                served.answers(),
                served.fingerprints().isEmpty() ? null : new TreeMap<>(served.fingerprints()));
    }

    @Override
    public void close() {
        try (results;
                wire) {
            recordings.close();
            recordings.ledger().entries().forEach(entry -> results.append(record(entry)));
            providers.served().forEach(model -> results.append(record(model)));
            results.note(OriginRecord.of(Environment.variables()).after(attempts));
            warnOfNoRecord();
            reporter.finish();
        }
    }
}

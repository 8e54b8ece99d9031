package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.approval.StaleBaseException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What can be typed, at Maven or in a shell: the same verbs, options and {@linkplain ExitCode exit codes}. */
public enum Command {
    /** Lists. */
    PENDING("Lists the outputs that wait for a reviewer."),
    /** Shows. */
    SHOW("Shows what is proposed beside what is approved."),
    /** Asks at a terminal. */
    REVIEW("Goes through what waits, one by one, at a terminal."),
    /** Accepts. */
    APPROVE("Accepts what is proposed."),
    /** Declines. */
    REJECT("Declines what is proposed; what is approved stays."),
    /** Brings home. */
    IMPORT("Brings home what a build server has recorded and proposed."),
    /** Clears away. */
    PRUNE("Lists the approved outputs that no test reads any more, and deletes them if told to."),
    /** Accepts what production answers as the measure of later days. */
    BASELINE("Lists the records of the baseline that wait for a reviewer, and accepts them if told to."),
    /** Examines. */
    DOCTOR(
            "Reads every approved output, proposal, recording, record of a baseline and golden set, and tells of all damage."),
    /** Lets a build through, or not. */
    CHECK("Looks at all verdicts of a build, and lets it through only if nothing speaks against it."),
    /** Shows what came out. */
    REPORT("Writes report.html and summary.md anew from the results of the modules and machines there are."),
    /** Tries the gate itself. */
    SELFTEST(
            "Simulates builds from the recorded grades: how often the gate is red for nothing, and what it would miss."),
    /** Lets flags route, or not. */
    VERIFY_FLAGS(
            "Looks at what flags or a gateway can route, and lets through only versions with a valid signed verdict.");

    private final String description;

    Command(String description) {
        this.description = description;
    }

    /** {@code approve}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it does, in one sentence. */
    public String description() {
        return description;
    }

    /** What it understands. */
    public Set<Option> options() {
        return switch (this) {
            case PENDING -> Set.of(Option.SELECT, Option.FORMAT);
            case SHOW -> Set.of(Option.SELECT);
            case REVIEW -> Set.of(Option.SELECT, Option.REASON, Option.BY);
            case APPROVE -> Set.of(Option.SELECT, Option.ALL, Option.REASON, Option.BY);
            case REJECT -> Set.of(Option.SELECT, Option.ALL);
            case IMPORT -> Set.of(Option.SELECT, Option.FROM);
            case PRUNE -> Set.of(Option.SELECT, Option.APPLY);
            case BASELINE -> Set.of(Option.SELECT, Option.FROM, Option.APPLY, Option.ANCHOR, Option.REASON);
            case DOCTOR -> Set.of();
            case CHECK ->
                Set.of(
                        Option.SINCE,
                        Option.APPLY,
                        Option.ALL,
                        Option.FROM,
                        Option.OTEL,
                        Option.STAGE,
                        Option.POLICY,
                        Option.VERDICTS,
                        Option.SIGNING_KEY);
            case REPORT -> Set.of(Option.FROM, Option.HISTORY, Option.SINCE);
            case SELFTEST -> Set.of(Option.BUILDS, Option.SEED);
            case VERIFY_FLAGS -> Set.of(Option.FLAGS, Option.GATEWAY, Option.VERDICTS, Option.POLICY);
        };
    }

    private Verb verb(Caller caller) {
        Clock clock = caller.clock();
        return switch (this) {
            case PENDING -> new PendingVerb();
            case SHOW -> new ShowVerb();
            case REVIEW -> new ReviewVerb(clock);
            case APPROVE -> new ApproveVerb(clock);
            case REJECT -> new RejectVerb(clock);
            case IMPORT -> new ImportVerb();
            case PRUNE -> new PruneVerb();
            case BASELINE -> new BaselineVerb();
            case DOCTOR -> new DoctorVerb();
            case CHECK -> new CheckVerb(caller.environment(), clock);
            case REPORT -> new ReportVerb();
            case SELFTEST -> new SelftestVerb();
            case VERIFY_FLAGS -> new VerifyFlagsVerb(caller.clock());
        };
    }

    /**
     * Does it; why it was refused is told to the console.
     *
     * @param typed options as they were typed
     * @return an {@link ExitCode}
     */
    public int run(Project project, Map<Option, String> typed, Caller caller) {
        Console console = caller.console();
        try {
            typed.keySet().forEach(this::require);
            return verb(caller).run(OptionReader.read(project, typed, caller), console);
        } catch (ConfigurationException refused) {
            return complain(refused.explanation(), console);
        } catch (StaleBaseException stale) {
            return complain(stale.explanation(), console);
        } catch (NoVerdictException trouble) {
            return complain(trouble.explanation(), console);
        }
    }

    private static int complain(Explanation explanation, Console console) {
        console.complain(explanation.text());
        return ExitCode.FAILED;
    }

    private void require(Option option) {
        if (!options().contains(option)) {
            List<String> legal =
                    options().stream().map(Option::written).sorted().toList();
            throw new ConfigurationException(
                    Explanation.of(written() + " has no option " + option.written() + ". Nothing was done.")
                            .fact("legal", legal.isEmpty() ? "none" : String.join(", ", legal))
                            .why("an option without effect answers another question than the one asked.")
                            .fix("remove " + option.written() + "."));
        }
    }
}

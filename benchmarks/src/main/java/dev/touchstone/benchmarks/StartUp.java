package dev.touchstone.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a replayed test adds to the time JUnit takes to start, run one test and end. */
final class StartUp {

    static final String NAME = "start-up";

    private static final double GOAL_MILLIS = 300;
    private static final int WARM_UPS = 2;
    private static final int REPEATS = 15;

    private StartUp() {}

    static ClosingLine run() throws Exception {
        Machine.print();
        Path folder = Files.createTempDirectory("touchstone-start-up");
        try {
            ReplayProject project = ReplayProject.in(folder);
            project.record();
            return new ClosingLine(NAME, added(project), GOAL_MILLIS, true);
        } finally {
            RecordingSize.delete(folder);
        }
    }

    private static double added(ReplayProject project) throws Exception {
        double[] plains = new double[REPEATS];
        double[] libraries = new double[REPEATS];
        double[] replays = new double[REPEATS];
        for (int run = -WARM_UPS; run < REPEATS; run++) {
            int place = Math.max(run, 0);
            plains[place] = project.plain().millis();
            libraries[place] = project.libraries().millis();
            replays[place] = project.replay().millis();
        }
        Spread alone = Spread.of(plains);
        Spread replayed = Spread.of(replays);
        Facts.print("fresh JVMs", REPEATS + " of each in turns, median (least … most), from start to end");
        Facts.print("plain @Test", alone.in("ms"));
        Facts.print("libraries alone", Spread.of(libraries).in("ms"));
        Facts.print("replay", replayed.in("ms"));
        return replayed.median() - alone.median();
    }
}

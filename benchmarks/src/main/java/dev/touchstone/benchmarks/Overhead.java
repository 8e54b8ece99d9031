package dev.touchstone.benchmarks;

/** What the framework costs per sample when the model and the body cost next to nothing, beside JUnit's own repetition. */
final class Overhead {

    static final String NAME = "overhead";

    private static final double GOAL_MILLIS = 0.05;
    private static final int WARM_UPS = 2;
    private static final int REPEATS = 7;

    private Overhead() {}

    static ClosingLine run() throws Exception {
        Machine.print();
        Marginal sample = new Marginal("sample", ManySamplesTestCase.class, FewSamplesTestCase.class);
        Marginal repetition = new Marginal("repetition", ManyRepetitionsTestCase.class, FewRepetitionsTestCase.class);
        measure(sample, repetition);
        Facts.print("repeats", "median (least … most) of " + REPEATS + ", after " + WARM_UPS + " to warm up");
        sample.print("@SampledTest");
        repetition.print("@RepeatedTest");
        Memory memory = Memory.measure();
        Facts.print("memory", memory.toString());
        return new ClosingLine(NAME, sample.cpu().median(), GOAL_MILLIS, memory.isFlat());
    }

    private static void measure(Marginal sample, Marginal repetition) throws Exception {
        for (int round = 0; round < WARM_UPS; round++) {
            sample.warmUp();
            repetition.warmUp();
        }
        for (int round = 0; round < REPEATS; round++) {
            sample.measure();
            repetition.measure();
        }
    }
}

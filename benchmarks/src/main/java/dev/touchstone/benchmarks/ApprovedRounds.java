package dev.touchstone.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Approves once, then verifies what is approved and compares the same files as strings, in turns; prints the ratio. */
final class ApprovedRounds {

    private static final int WARM_UPS = 2;
    private static final int REPEATS = 7;
    private static final double MILLIS_PER_SECOND = 1000;

    private final Path module;
    private final List<Double> approved = new ArrayList<>();
    private final List<Double> parameterized = new ArrayList<>();
    private final List<Double> dynamic = new ArrayList<>();

    private ApprovedRounds(Path module) {
        this.module = module;
    }

    /** The module's folder. */
    public static void main(String[] arguments) throws Exception {
        ApprovedRounds rounds = new ApprovedRounds(Path.of(arguments[0]));
        rounds.approve();
        for (int round = 0; round < WARM_UPS; round++) {
            rounds.measure(round);
        }
        rounds.forget();
        for (int round = 0; round < REPEATS; round++) {
            rounds.measure(round);
        }
        System.out.println(rounds.ratio());
    }

    private void approve() throws Exception {
        System.setProperty("touchstone.ci", "false");
        System.setProperty("touchstone.goldens", "update");
        double seconds = seconds(ApprovedOutputsTestCase.class);
        System.clearProperty("touchstone.goldens");
        FileContents.readAll(module.resolve("src/test/touchstone/approved"));
        Facts.print("approving them", Spread.of(seconds).in("s, each written twice: proposed, approved"));
    }

    /** Each goes first every other time. */
    private void measure(int round) throws Exception {
        if (round % 2 == 0) {
            approved.add(seconds(ApprovedOutputsTestCase.class));
        }
        parameterized.add(seconds(FileContentsTestCase.class));
        dynamic.add(seconds(DynamicFileContentsTestCase.class));
        if (round % 2 != 0) {
            approved.add(seconds(ApprovedOutputsTestCase.class));
        }
    }

    private void forget() {
        List.of(approved, parameterized, dynamic).forEach(List::clear);
    }

    private double seconds(Class<?> testCase) throws Exception {
        Usage usage = Usage.of(() -> Launch.in(module, testCase));
        if (usage.items() != ApprovedOutputs.CASES) {
            throw new IllegalStateException(testCase.getSimpleName() + " ran " + usage.items() + " times");
        }
        return usage.wallMillis() / MILLIS_PER_SECOND;
    }

    private double ratio() {
        Facts.print("approved", spread(approved).in("s for 10,000"));
        Facts.print("parameterized", spread(parameterized).in("s for 10,000 strings compared with the same files"));
        Facts.print("dynamic", spread(dynamic).in("s for the same in dynamic tests"));
        Spread ratios = spread(over(parameterized));
        Facts.print("over dynamic", spread(over(dynamic)).in("times"));
        Facts.print("over parameterized", ratios.in("times"));
        return ratios.median();
    }

    /** Round by round: whatever else the machine does meets both. */
    private List<Double> over(List<Double> reference) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < reference.size(); round++) {
            ratios.add(approved.get(round) / reference.get(round));
        }
        return ratios;
    }

    private static Spread spread(List<Double> measured) {
        return Spread.of(measured.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.BoundedMeanBet;
import java.util.Locale;

/** The simulated pairs of one comparison, of an unchanged candidate and of one that is worse by the margin. */
record PairedCalls(BoundedMeanBet bet, Ends unchanged, Ends atMargin, double leastAtMargin, double leastUnchanged) {

    void print(PairedDesign design) {
        Facts.print(
                String.format(Locale.ROOT, "pairs %.2f / %.2f", design.discordance(), design.margin()),
                String.format(
                        Locale.ROOT,
                        "discordance / margin: at most %d pairs; fixed n: %d",
                        bet.cap(),
                        bet.fixedSamples()));
        print("  unchanged", unchanged, leastUnchanged);
        print("  at -margin", atMargin, leastAtMargin);
    }

    private static void print(String label, Ends ends, double least) {
        Facts.print(
                label,
                String.format(
                        Locale.ROOT,
                        "%.1f ± %.1f pairs = %.2f × %.0f; accepted %.4f, rejected %.4f",
                        ends.mean(),
                        ends.standardError(),
                        ends.mean() / least,
                        least,
                        ends.acceptRate(),
                        ends.rejectRate()));
    }
}

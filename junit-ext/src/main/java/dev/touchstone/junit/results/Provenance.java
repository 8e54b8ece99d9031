package dev.touchstone.junit.results;

import java.util.List;
import java.util.Optional;

/**
 * Where a run's verdicts come from.
 *
 * @param stage it was judged at, if any
 * @param ledger of the answers that can be recorded, by test and version
 */
public record Provenance(Optional<StageRecord> stage, List<AnswersRecord> ledger) {

    /** Of a run that was told nothing, and whose answers cannot be recorded. */
    public static final Provenance UNKNOWN = new Provenance(Optional.empty(), List.of());

    /** Keeps a copy of the ledger. */
    public Provenance {
        ledger = List.copyOf(ledger);
    }
}

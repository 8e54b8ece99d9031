package dev.touchstone.cli;

import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A module of which one verdict is expected and one was reached. */
record JudgedModule(Path folder) {

    private static final String MOMENT = "2026-11-22T10:00:00Z";

    JudgedModule expecting() throws IOException {
        Path manifest = folder.resolve("src/test/touchstone/manifest.jsonl");
        Files.createDirectories(manifest.getParent());
        Files.writeString(
                manifest,
                """
                {"test":"com.acme.RefundTests#window","version":"v1","requirements":[],"golden":"refunds.jsonl","fingerprint":"sha256:02","cases":3}
                """);
        return this;
    }

    JudgedModule judged(String outcome) {
        try (Results results = Results.in(folder.resolve("target/touchstone"), Map.of())) {
            results.append(new VerdictRecord(
                    "com.acme.RefundTests#window",
                    new VersionRecord("v1", "sha256:01"),
                    "candidate",
                    null,
                    outcome,
                    List.of(),
                    new GoldenRecord("refunds.jsonl", "sha256:02", 3),
                    CallsRecord.NONE,
                    7,
                    MOMENT,
                    MOMENT,
                    outcome.equals("ERROR") ? "ERROR the provider is down" : null));
        }
        return this;
    }
}

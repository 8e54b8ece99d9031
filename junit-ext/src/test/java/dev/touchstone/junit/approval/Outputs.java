package dev.touchstone.junit.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Approved outputs for tests. */
final class Outputs {

    static final ApprovalId ID = new ApprovalId("com.acme.RefundTests", "window", "late-delivery", "support-bot");

    static final Approval APPROVAL = new Approval(
            LocalDate.of(2026, 11, 22), "alice", "shorter answers", Optional.of("sha256:" + "7".repeat(64)));

    private Outputs() {}

    static ApprovedOutput distribution() {
        return new ApprovedOutput(
                ID,
                new Origin(
                        "refund-v2",
                        "sha256:" + "4".repeat(64),
                        "gpt-x",
                        Optional.of("gpt-x-2026-05-01"),
                        Optional.of(new PromptOrigin("refund@1.2.0", "sha256:" + "9".repeat(64))),
                        "{\"max_tokens\":300,\"temperature\":0.7}"),
                "My parcel is 9 days late.\nCan I get my money back?",
                new Answers(
                        20,
                        3,
                        new TreeMap<>(Map.of("mentions the window", new Check(20, 20), "polite", new Check(19, 20))),
                        Optional.of(new Spread(20, 0.0714285714, 0.1428571428)),
                        List.of(
                                new Exemplar("Yes, within 30 days.", 14),
                                new Exemplar("You can, within 30 days.", 4),
                                new Exemplar("Within 30 days, yes.\n", 2))),
                List.of("mentions the window"),
                Optional.of(APPROVAL));
    }

    static ApprovedOutput of(String input, String text) {
        return new ApprovedOutput(ID, origin(), input, single(text), List.of(), Optional.empty());
    }

    static Origin origin() {
        return new Origin("v1", "sha256:" + "0".repeat(64), "gpt-x", Optional.empty(), Optional.empty(), "{}");
    }

    static Answers single(String text) {
        return new Answers(1, 1, new TreeMap<>(), Optional.empty(), List.of(new Exemplar(text, 1)));
    }

    static Pending pending(ApprovedOutput output, Optional<String> base) {
        return new Pending(
                output, base, Cause.CHANGED, List.of("polite: 19 of 20 → 12 of 20", "p = 0.004"), List.of("No.", ""));
    }
}

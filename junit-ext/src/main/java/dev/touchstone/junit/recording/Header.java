package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.Untrusted;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the first line of a recording says, besides its counts.
 *
 * @param tool version of Touchstone that wrote last
 * @param recorded day of the last answer, {@code 2026-11-20}
 * @param provider {@code ""} where the test's own code answers
 * @param model the model id
 * @param caseId the golden case, {@code ""} outside a golden set
 * @param seed of the schedule
 * @param live whether all of it was asked for afresh, whatever was recorded before
 */
record Header(String tool, String recorded, String provider, String model, String caseId, long seed, boolean live) {

    static final String FORMAT = "recording";

    private static final int VERSION = 1;
    private static final int LONGEST = 60;

    /** The same with this seed. */
    Header seeded(long other) {
        return new Header(tool, recorded, provider, model, caseId, other, live);
    }

    /** The same, asked for afresh or not. */
    Header live(boolean afresh) {
        return new Header(tool, recorded, provider, model, caseId, seed, afresh);
    }

    Map<String, Object> line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(FORMAT, VERSION);
        line.put("tool", tool);
        line.put("recorded", recorded);
        if (!provider.isEmpty()) {
            line.put("provider", provider);
        }
        line.put("model", model);
        if (!caseId.isEmpty()) {
            line.put("case", caseId);
        }
        line.put("seed", seed);
        if (live) {
            line.put("live", true);
        }
        return line;
    }

    static Header of(JsonObject line) {
        if (!line.members().containsKey(FORMAT)) {
            throw new BadRecording("the header line is missing");
        }
        if (!Integer.valueOf(VERSION).equals(line.get(FORMAT))) {
            throw new BadRecording("its format is version " + Untrusted.line(line.text(FORMAT), LONGEST)
                    + ", and this Touchstone reads version " + VERSION);
        }
        return new Header(
                line.text("tool"),
                line.text("recorded"),
                line.text("provider"),
                line.text("model"),
                line.text("case"),
                seed(line),
                Boolean.TRUE.equals(line.get("live")));
    }

    private static long seed(JsonObject line) {
        if (line.get("seed") instanceof Number seed && (seed instanceof Integer || seed instanceof Long)) {
            return seed.longValue();
        }
        throw new BadRecording("the header has no seed");
    }
}

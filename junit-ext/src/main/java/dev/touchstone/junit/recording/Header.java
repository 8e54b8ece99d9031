package dev.touchstone.junit.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.assertions.message.Untrusted;

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

    ObjectNode line() {
        ObjectNode line =
                JsonLine.object().put(FORMAT, VERSION).put("tool", tool).put("recorded", recorded);
        if (!provider.isEmpty()) {
            line.put("provider", provider);
        }
        line.put("model", model);
        if (!caseId.isEmpty()) {
            line.put("case", caseId);
        }
        line.put("seed", seed);
        return live ? line.put("live", true) : line;
    }

    static Header of(ObjectNode line) {
        JsonNode format = line.path(FORMAT);
        if (format.isMissingNode()) {
            throw new BadRecording("the header line is missing");
        }
        if (!format.isInt() || format.asInt() != VERSION) {
            throw new BadRecording("its format is version " + Untrusted.line(format.asText(), LONGEST)
                    + ", and this Touchstone reads version " + VERSION);
        }
        if (!line.path("seed").isIntegralNumber()) {
            throw new BadRecording("the header has no seed");
        }
        return new Header(
                line.path("tool").asText(),
                line.path("recorded").asText(),
                line.path("provider").asText(),
                line.path("model").asText(),
                line.path("case").asText(),
                line.path("seed").asLong(),
                line.path("live").asBoolean());
    }
}

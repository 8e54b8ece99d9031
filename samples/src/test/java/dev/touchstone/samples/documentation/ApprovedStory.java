package dev.touchstone.samples.documentation;

import dev.touchstone.loopback.Script;
import dev.touchstone.samples.docs.DocumentedTests;
import java.util.List;
import java.util.Map;

/** From the first answer nobody has looked at to a candidate that answers otherwise. */
final class ApprovedStory {

    private static final Map<String, String> UPDATE =
            Map.of("touchstone.goldens", "update", "touchstone.versions", "today");

    final SampleRun first;
    final SampleRun updated;
    final SampleRun approved;
    final SampleRun invoice;
    final SampleRun firstVoice;
    final SampleRun voice;

    ApprovedStory() {
        try (Workshop shop = new Workshop(DocumentedTests.APPROVED_SHOP, "", Script.echo())) {
            first = shop.run(Map.of("touchstone.versions", "today"));
            updated = shop.run(UPDATE);
            approved = shop.run(Map.of());
        }
        try (Workshop invoices = new Workshop(DocumentedTests.APPROVED_INVOICE, "", Script.echo())) {
            invoices.run(Map.of("touchstone.goldens", "update"));
            invoice = invoices.run(Map.of());
        }
        try (Workshop voices = new Workshop(DocumentedTests.APPROVED_VOICE, "", Script.echo())) {
            firstVoice = voices.run(Map.of("touchstone.versions", "today"));
            voices.run(UPDATE);
            voice = voices.run(Map.of());
        }
    }

    List<SampleRun> runs() {
        return List.of(first, updated, approved, invoice, firstVoice, voice);
    }
}

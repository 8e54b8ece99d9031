package dev.touchstone.samples.documentation;

import dev.touchstone.loopback.Finish;
import dev.touchstone.loopback.Reply;
import dev.touchstone.loopback.Script;
import dev.touchstone.loopback.ToolCall;
import dev.touchstone.samples.docs.DocumentedTests;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Single runs the documentation tells of, each against a provider that behaves in some way. */
final class OtherStories {

    private static final Map<String, String> LIVE = Map.of("touchstone.responses", "live");
    private static final Map<String, String> RECORD = Map.of("touchstone.responses", "record");

    final SampleRun cutOff = desk(asked -> Reply.text("For sh").finishing(Finish.LENGTH));
    final SampleRun another = desk(asked -> Reply.text("30 days").servedBy("gpt-4o-2024-05-13"));
    final SampleRun refused = desk(asked -> Reply.error(400, "no such parameter"));
    final SampleRun keyless = keyless();
    final SampleRun spentMoney = spentMoney();
    final SampleRun gatewayRecorded;
    final SampleRun gatewayReplayed;
    final SampleRun shopRecorded;
    final SampleRun shopReplayed;
    final String shopRecordings;

    OtherStories() {
        ToolCall call = new ToolCall("call_1", "policy", "{\"goods\": \"shoes\"}");
        try (Workshop gateway = new Workshop(DocumentedTests.GATEWAY, "refund-gateway", asked -> Reply.toolCalls(call)
                .servedBy("acme/refund-large-2026-10"))) {
            gatewayRecorded = gateway.runHere(RECORD);
            gatewayReplayed = gateway.run(Map.of());
        }
        try (Workshop shop = new Workshop(DocumentedTests.RECORDED_SHOP, "", Script.echo())) {
            shopRecorded = shop.run(RECORD);
            shopRecordings = shop.recordings();
            shopReplayed = shop.run(Map.of());
        }
    }

    List<SampleRun> runs() {
        return List.of(
                cutOff,
                another,
                refused,
                keyless,
                spentMoney,
                gatewayRecorded,
                gatewayReplayed,
                shopRecorded,
                shopReplayed);
    }

    private static SampleRun desk(Script script) {
        try (Workshop desk = new Workshop(DocumentedTests.DESK, "refund-desk", script)) {
            return desk.runHere(LIVE);
        }
    }

    private static SampleRun keyless() {
        try (Workshop desk = new Workshop(DocumentedTests.DESK, "refund-desk", Script.echo())) {
            UnaryOperator<String> edit = file -> desk.connectedBy(file, "key: {variable: NOBODY_SETS_THIS}");
            return desk.run(LIVE, edit);
        }
    }

    private static SampleRun spentMoney() {
        try (Workshop desk = new Workshop(DocumentedTests.DESK, "refund-desk", asked -> Reply.text(Policy.of(asked)))) {
            return desk.runHere(Map.of(
                    "touchstone.responses",
                    "live",
                    "touchstone.prices",
                    desk.prices(),
                    "touchstone.budget",
                    "0.005 USD"));
        }
    }
}

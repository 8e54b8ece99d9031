package dev.touchstone.loopback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a model says, whatever the provider; immutable.
 *
 * <pre>{@code Reply.text("30 days").finishing(Finish.LENGTH).withUsage(12, 3).after(Duration.ofMillis(50))}</pre>
 */
public final class Reply {

    private final Said said;
    private final Served served;
    private final Delivery delivery;

    private Reply(Said said, Served served, Delivery delivery) {
        this.said = said;
        this.served = served;
        this.delivery = delivery;
    }

    /** A whole answer; its tokens are estimated. */
    public static Reply text(String text) {
        return new Reply(new Said(text, List.of(), Finish.STOP), Served.estimating(text), Delivery.USUAL);
    }

    /** Wants tools called, and says nothing. */
    public static Reply toolCalls(ToolCall... calls) {
        return text("").calling(calls);
    }

    /** An error in the provider's shape, whether a stream was asked for or not. */
    public static Reply error(int status, String message) {
        Delivery refused = new Delivery(status, 200, Delivery.USUAL.headers(), Pace.AT_ONCE);
        return new Reply(new Said(message, List.of(), Finish.STOP), Served.estimating(""), refused);
    }

    /** Wants tools called besides. */
    public Reply calling(ToolCall... calls) {
        return new Reply(new Said(said.text(), List.of(calls), Finish.TOOL_CALLS), served, delivery);
    }

    /** Ends for this reason. */
    public Reply finishing(Finish finish) {
        return new Reply(new Said(said.text(), said.calls(), finish), served, delivery);
    }

    /** Counts this many tokens. */
    public Reply withUsage(int input, int output) {
        Optional<Usage> usage = Optional.of(new Usage(input, output));
        return served(new Served(served.model(), served.fingerprint(), question -> usage));
    }

    /** Counts no tokens. */
    public Reply withoutUsage() {
        return served(new Served(served.model(), served.fingerprint(), question -> Optional.empty()));
    }

    /** Says that this model answered; Bedrock says of none. */
    public Reply servedBy(String model) {
        return served(new Served(Optional.of(model), served.fingerprint(), served.usage()));
    }

    /** Sends a {@code system_fingerprint}; only OpenAI Chat Completions has one. */
    public Reply withFingerprint(String fingerprint) {
        return served(new Served(served.model(), Optional.of(fingerprint), served.usage()));
    }

    /** Sends a header besides the provider's own. */
    public Reply withHeader(String name, String value) {
        return delivered(delivery.with(name, value));
    }

    /** Waits before the first byte. */
    public Reply after(Duration delay) {
        return delivered(delivery.at(new Pace(delay, pace().between(), pace().pieces())));
    }

    /** If streamed, cut into at most this many pieces, and waiting so long between two of them; three at once by default. */
    public Reply inPieces(int pieces, Duration between) {
        return delivered(delivery.at(new Pace(pace().before(), between, pieces)));
    }

    /** If streamed, what ends it after the last piece of text is not the usual end but an error of this status. */
    public Reply interruptedBy(int status) {
        return delivered(new Delivery(delivery.status(), status, delivery.headers(), pace()));
    }

    private Reply served(Served other) {
        return new Reply(said, other, delivery);
    }

    private Reply delivered(Delivery other) {
        return new Reply(said, served, other);
    }

    Said said() {
        return said;
    }

    Served served() {
        return served;
    }

    Delivery delivery() {
        return delivery;
    }

    Pace pace() {
        return delivery.pace();
    }
}

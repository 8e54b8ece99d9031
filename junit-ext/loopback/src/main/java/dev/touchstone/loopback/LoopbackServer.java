package dev.touchstone.loopback;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A loopback provider in a process of its own: {@code LoopbackServer [PORT] [--delay-ms N] [--text T]}; without a port a free one,
 * without a text an echo, without a delay none. Prints {@code PORT n} once it can be asked, and runs until it is killed.
 */
public final class LoopbackServer {

    private int port;
    private Duration delay = Duration.ZERO;
    private Script script = Script.echo();

    private LoopbackServer(List<String> arguments) {
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            take(rest.next(), rest);
        }
    }

    /** Starts it. */
    public static void main(String[] arguments) throws InterruptedException {
        start(System.out, arguments);
        new CountDownLatch(1).await();
    }

    static LoopbackProvider start(PrintStream out, String... arguments) {
        LoopbackServer wanted = new LoopbackServer(List.of(arguments));
        LoopbackProvider provider =
                LoopbackProvider.start(asked -> wanted.script.reply(asked).after(wanted.delay), wanted.port);
        out.println("PORT " + provider.port());
        out.flush();
        return provider;
    }

    private void take(String argument, Iterator<String> rest) {
        switch (argument) {
            case "--delay-ms" -> delay = Duration.ofMillis(Long.parseLong(rest.next()));
            case "--text" -> script = Script.text(rest.next());
            default -> port = Integer.parseInt(argument);
        }
    }
}

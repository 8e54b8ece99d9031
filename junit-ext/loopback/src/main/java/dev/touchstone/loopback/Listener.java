package dev.touchstone.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Accepts connections and counts them. The JDK's own server is not used: it hides how many connections there were, and closes
 * those that idle beyond two hundred.
 */
final class Listener implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final ServerSocket server;
    private final Desk desk;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "loopback");
        thread.setDaemon(true);
        return thread;
    });

    /** @param port 0 for a free one */
    Listener(int port, Desk desk) throws IOException {
        this.server = new ServerSocket(port, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        this.desk = desk;
    }

    void start() {
        threads.execute(this::acceptAll);
    }

    int port() {
        return server.getLocalPort();
    }

    int accepted() {
        return accepted.get();
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                accept(server.accept());
            } catch (IOException e) {
                // Closed, by us or by the machine: either way nobody is accepted any more.
                return;
            }
        }
    }

    /** Whoever came just as it was closed must not wait for an answer for ever. */
    private void accept(Socket socket) throws IOException {
        accepted.incrementAndGet();
        open.add(socket);
        try {
            threads.execute(() -> converse(socket));
        } catch (RejectedExecutionException closed) {
            socket.close();
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            RequestReader reader = new RequestReader(socket.getInputStream(), socket.getOutputStream());
            ResponseWriter writer = new ResponseWriter(socket.getOutputStream());
            Optional<Sent> head = reader.head();
            while (head.isPresent()) {
                writer.write(desk.serve(head.get(), reader.body(head.get())));
                head = head.get().is("connection", "close") ? Optional.empty() : reader.head();
            }
        } catch (IOException e) {
            // The client has gone or talks no HTTP: the connection ends, as it does at a provider.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
        for (Socket socket : open) {
            socket.close();
        }
    }
}

package dev.touchstone.junit.model.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A SOCKS 5 proxy that lets one connection through and answers in place of the server behind it. */
final class SocksProxy implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final boolean wantsLogin;

    /** What it was asked for: {@code user:password@host:port}. */
    final CompletableFuture<String> asked = new CompletableFuture<>();

    SocksProxy(boolean wantsLogin) throws IOException {
        this.wantsLogin = wantsLogin;
        Thread thread = new Thread(this::serve, "socks");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        try (Socket client = server.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            String login = greet(in, out);
            in.readFully(new byte[4]);
            String host = text(in);
            asked.complete(login + host + ":" + in.readUnsignedShort());
            out.write(new byte[] {5, 0, 0, 1, 127, 0, 0, 1, 0, 80});
            readRequest(in);
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n"
                            + "{\"text\":\"yes\"}")
                    .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            asked.completeExceptionally(e);
        }
    }

    private String greet(DataInputStream in, OutputStream out) throws IOException {
        in.readByte();
        byte[] methods = new byte[in.readUnsignedByte()];
        in.readFully(methods);
        if (!wantsLogin) {
            out.write(new byte[] {5, 0});
            return "";
        }
        if (methods.length < 2) {
            out.write(new byte[] {5, (byte) 0xFF});
            throw new IOException("no login");
        }
        out.write(new byte[] {5, 2});
        in.readByte();
        String login = text(in) + ":" + text(in) + "@";
        out.write(new byte[] {1, 0});
        return login;
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedByte()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void readRequest(DataInputStream in) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf("{\"q\":\"hello\"}") < 0) {
            read.append((char) in.readUnsignedByte());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

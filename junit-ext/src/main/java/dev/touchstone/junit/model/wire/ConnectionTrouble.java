package dev.touchstone.junit.model.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** What an exception of the network means. */
final class ConnectionTrouble {

    private ConnectionTrouble() {}

    /** @param reading whether an answer had begun */
    static Trouble of(IOException e, boolean reading) {
        if (Thread.currentThread().isInterrupted()) {
            return new Trouble(Remedy.STOPPED, "the thread that waited for it was interrupted", e);
        }
        if (e instanceof Bounded.TooLarge) {
            return new Trouble(Remedy.LENGTH, "its answer is larger than " + AnswerReader.MOST_TEXT, e);
        }
        if (e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException)) {
            return new Trouble(Remedy.TIME, "the deadline has passed", e);
        }
        return e instanceof SSLException && !isLoss(e) ? untrusted(e) : lost(e, reading);
    }

    private static Trouble untrusted(IOException e) {
        return new Trouble(Remedy.TRUST, "no trusted TLS connection: " + e.getMessage(), e);
    }

    private static Trouble lost(IOException e, boolean reading) {
        if (e instanceof UnknownHostException) {
            return new Trouble(Remedy.NETWORK, "its host is unknown", e).passing(true);
        }
        if (e instanceof SocketTimeoutException) {
            return new Trouble(Remedy.NETWORK, "no connection could be made in time", e).passing(true);
        }
        if (e instanceof ConnectException) {
            return new Trouble(Remedy.START, "the connection was refused", e).passing(true);
        }
        if (e instanceof ProxyLoginException || "Failed to authenticate with proxy".equals(e.getMessage())) {
            return new Trouble(Remedy.PROXY, "the proxy wants to know who asks", e);
        }
        if (isMalformed(e)) {
            return new Trouble(Remedy.ADDRESS, "what came back is not HTTP: " + e.getMessage(), e);
        }
        // What cannot be unzipped is a plain IOException; OkHttp's losses have types of their own.
        return reading && e.getClass() == IOException.class
                ? new Trouble(Remedy.ADDRESS, "its answer cannot be unpacked: " + e.getMessage(), e)
                : broken(e, reading);
    }

    private static Trouble broken(IOException e, boolean reading) {
        String when = reading ? "the connection broke off in the middle of its answer" : "the connection broke off";
        return new Trouble(Remedy.NETWORK, when, e).passing(true);
    }

    // OkHttp tells a cut answer from a wrong one by this text alone.
    private static boolean isMalformed(IOException e) {
        return e instanceof ProtocolException && !"unexpected end of stream".equals(e.getMessage());
    }

    private static boolean isLoss(IOException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException || cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }
}

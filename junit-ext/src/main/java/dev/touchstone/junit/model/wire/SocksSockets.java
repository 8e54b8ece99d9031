package dev.touchstone.junit.model.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.SocketFactory;

/** Sockets that connect through a SOCKS 5 proxy. The JDK's own take the login from a default of the whole JVM. */
final class SocksSockets extends SocketFactory {

    private final ProxyAddress proxy;

    SocksSockets(ProxyAddress proxy) {
        this.proxy = proxy;
    }

    /** The host as the proxy will look it up: here it may not even be known. */
    static List<InetAddress> unresolved(String host) throws UnknownHostException {
        return List.of(InetAddress.getByAddress(host, new byte[4]));
    }

    @Override
    public Socket createSocket() {
        return new SocksSocket(proxy);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new IOException("a socket is connected after it has been made");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }
}

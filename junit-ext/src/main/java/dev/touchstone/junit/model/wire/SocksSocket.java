package dev.touchstone.junit.model.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;

/** A socket that connects through a SOCKS 5 proxy (RFC 1928) and lets the proxy look the host up. */
final class SocksSocket extends Socket {

    private static final int VERSION = 5;
    private static final int NO_LOGIN = 0;
    private static final int PASSWORD = 2;
    private static final int CONNECT = 1;
    private static final int IPV4 = 1;
    private static final int NAME = 3;
    private static final int IPV6 = 4;

    private final ProxyAddress proxy;

    SocksSocket(ProxyAddress proxy) {
        this.proxy = proxy;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        super.connect(new InetSocketAddress(proxy.host(), proxy.port()), timeout);
        int usual = getSoTimeout();
        setSoTimeout(timeout);
        InetSocketAddress target = (InetSocketAddress) endpoint;
        DataInputStream in = new DataInputStream(getInputStream());
        DataOutputStream out = new DataOutputStream(getOutputStream());
        greet(in, out);
        open(target, in, out);
        setSoTimeout(usual);
    }

    private void greet(DataInputStream in, DataOutputStream out) throws IOException {
        boolean known = proxy.login().isPresent();
        out.write(known ? new byte[] {VERSION, 2, NO_LOGIN, PASSWORD} : new byte[] {VERSION, 1, NO_LOGIN});
        in.readByte();
        int method = in.readByte();
        if (method == PASSWORD && known) {
            logIn(proxy.login().get(), in, out);
        } else if (method != NO_LOGIN) {
            throw new ProxyLoginException();
        }
    }

    // RFC 1929
    private static void logIn(ProxyAddress.Login login, DataInputStream in, DataOutputStream out) throws IOException {
        byte[] user = login.user().getBytes(StandardCharsets.UTF_8);
        byte[] password = login.password().getBytes(StandardCharsets.UTF_8);
        out.writeByte(1);
        out.writeByte(user.length);
        out.write(user);
        out.writeByte(password.length);
        out.write(password);
        in.readByte();
        if (in.readByte() != 0) {
            throw new ProxyLoginException();
        }
    }

    private static void open(InetSocketAddress target, DataInputStream in, DataOutputStream out) throws IOException {
        out.write(new byte[] {VERSION, CONNECT, 0});
        byte[] host = target.getHostString().getBytes(StandardCharsets.US_ASCII);
        out.writeByte(NAME);
        out.writeByte(host.length);
        out.write(host);
        out.writeShort(target.getPort());
        in.readByte();
        int reply = in.readByte();
        in.readByte();
        skipAddress(in);
        if (reply != 0) {
            throw new ConnectException("the SOCKS proxy answered with error " + reply);
        }
    }

    private static void skipAddress(DataInputStream in) throws IOException {
        int length =
                switch (in.readByte()) {
                    case IPV4 -> 4;
                    case IPV6 -> 16;
                    default -> in.readUnsignedByte();
                };
        in.readFully(new byte[length + 2]);
    }
}

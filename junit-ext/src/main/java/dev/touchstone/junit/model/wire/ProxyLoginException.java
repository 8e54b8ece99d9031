package dev.touchstone.junit.model.wire;

import java.io.IOException;

/** A SOCKS proxy wants a login, or another one. */
final class ProxyLoginException extends IOException {

    private static final long serialVersionUID = 1L;
}

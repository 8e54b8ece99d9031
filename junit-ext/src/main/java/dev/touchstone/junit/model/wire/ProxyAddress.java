package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The proxy of a connection.
 *
 * @param socks whether it speaks SOCKS 5 rather than HTTP
 * @param login user and password
 */
record ProxyAddress(boolean socks, String host, int port, Optional<Login> login) {

    private static final Set<String> SOCKS = Set.of("socks", "socks5", "socks5h");
    private static final String AUTHORIZATION = "Proxy-Authorization";

    /** Who asks a proxy. */
    record Login(String user, String password) {

        static Login of(String userInfo) {
            int colon = userInfo.indexOf(':');
            return colon < 0
                    ? new Login(decoded(userInfo), "")
                    : new Login(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
        }

        // A plus is no space in front of the @.
        private static String decoded(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "a login";
        }
    }

    /** @throws ConfigurationException if it is no proxy; without the URL, which may hold a password */
    static ProxyAddress of(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean socks = SOCKS.contains(scheme);
            if ((!socks && !scheme.equals("http")) || uri.getHost() == null || uri.getPort() < 1) {
                throw refused();
            }
            return new ProxyAddress(
                    socks,
                    uri.getHost(),
                    uri.getPort(),
                    Optional.ofNullable(uri.getRawUserInfo()).map(Login::of));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refused();
        }
    }

    private static ConfigurationException refused() {
        return new ConfigurationException(
                Explanation.of("the proxy of a connection is no proxy's address. No call was made.")
                        .why("its content is not shown: it may hold a password.")
                        .fix(
                                "write connection: {proxy: \"http://host:port\"} or \"socks://host:port\"; user:password@ before the host,"
                                        + " special characters as %XX."));
    }

    void configure(OkHttpClient.Builder client) {
        if (socks) {
            client.proxy(Proxy.NO_PROXY).socketFactory(new SocksSockets(this)).dns(SocksSockets::unresolved);
        } else {
            client.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)));
            login.ifPresent(who -> logIn(client, Credentials.basic(who.user(), who.password())));
        }
    }

    // Of an https request the proxy sees the CONNECT only, which OkHttp asks the authenticator for.
    private static void logIn(OkHttpClient.Builder client, String credentials) {
        client.addInterceptor(chain ->
                chain.proceed(chain.request().isHttps() ? chain.request() : authorized(chain.request(), credentials)));
        client.proxyAuthenticator((route, response) ->
                response.request().header(AUTHORIZATION) == null ? authorized(response.request(), credentials) : null);
    }

    private static Request authorized(Request request, String credentials) {
        return request.newBuilder().header(AUTHORIZATION, credentials).build();
    }
}

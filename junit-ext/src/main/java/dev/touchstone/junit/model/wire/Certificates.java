package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.version.Network;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Whom a connection trusts and as whom it shows itself. */
final class Certificates {

    private Certificates() {}

    static void configure(Network network, OkHttpClient.Builder client) {
        if (network.certificates().isEmpty() && network.clientCertificate().isEmpty()) {
            return;
        }
        try {
            X509TrustManager trust = trust(network);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity(network), new X509TrustManager[] {trust}, null);
            client.sslSocketFactory(context.getSocketFactory(), trust);
        } catch (GeneralSecurityException e) {
            throw PemFile.unusable("the certificates of a connection", "cannot be used by this JDK");
        }
    }

    private static X509TrustManager trust(Network network) throws GeneralSecurityException {
        X509TrustManager usual = trusting(null);
        if (network.certificates().isEmpty()) {
            return usual;
        }
        KeyStore all = emptyStore();
        for (X509Certificate authority : usual.getAcceptedIssuers()) {
            all.setCertificateEntry(UUID.randomUUID().toString(), authority);
        }
        for (X509Certificate authority :
                PemFile.read("certificates", network.certificates().get()).certificates()) {
            all.setCertificateEntry(UUID.randomUUID().toString(), authority);
        }
        return trusting(all);
    }

    /** @param store null: the JDK's own */
    private static X509TrustManager trusting(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    private static KeyManager @Nullable [] identity(Network network) throws GeneralSecurityException {
        if (network.clientCertificate().isEmpty()) {
            return null;
        }
        PemFile file =
                PemFile.read("clientCertificate", network.clientCertificate().get());
        List<X509Certificate> chain = file.certificates();
        char[] noPassword = new char[0];
        KeyStore own = emptyStore();
        own.setKeyEntry("own", file.privateKey(), noPassword, chain.toArray(X509Certificate[]::new));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(own, noPassword);
        return factory.getKeyManagers();
    }

    private static KeyStore emptyStore() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.atlaslink.cli.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Shows a certificate for localhost that it has made itself, by the JDK's keytool, and counts the bytes it is sent behind that. */
final class TlsServer implements AutoCloseable {
    private static final String PASSWORD = "changeit";

    private final KeyStore store;
    private final ServerSocket socket;
    private final AtomicInteger bytes = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * Starts it.
     *
     * @param folder of the test
     * @param name whose the certificate is, and who has made it
     */
    TlsServer(Path folder, String name) throws IOException, InterruptedException, GeneralSecurityException {
        store = made(folder.resolve("server.p12"), name);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        socket = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "tls-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("https://localhost:" + socket.getLocalPort());
    }

    /** Trusts this server alone. */
    X509TrustManager trust() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return (X509TrustManager)
                Stream.of(factory.getTrustManagers()).findFirst().orElseThrow();
    }

    /** Returns, when the first connection has ended, how many bytes it was sent. */
    int bytes() throws InterruptedException {
        ended.await();
        return bytes.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                while (connection.getInputStream().read() >= 0) {
                    bytes.incrementAndGet();
                }
            } catch (IOException e) {
                // The client does not trust it, or the test is over; what a client then says, the test sees.
            } finally {
                ended.countDown();
            }
        }
    }

    private static KeyStore made(Path file, String name)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path messages = file.resolveSibling("keytool.txt");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString(),
                        "-dname",
                        name))
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(messages));
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}

package dev.atlaslink.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What is this transport's own; what any transport has to do is tested end to end, for all of them. */
final class JdkTransportTest {
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<InetSocketAddress> peers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @AutoClose
    private final JdkTransport transport = JdkTransport.create();

    JdkTransportTest() throws IOException {
        server.setExecutor(threads);
        server.createContext("/packed", exchange -> respond(exchange, packed("x".repeat(100_000)), "gzip"));
        server.createContext("/empty", exchange -> respond(exchange, new byte[0], "GZIP"));
        server.createContext("/silent", exchange -> {
            arrived.countDown();
            await(over);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void packedResponseIsUnpackedAndItsConnectionUsedAgain() throws IOException {
        for (int call = 0; call < 20; call++) {
            TransportResponse response = transport.send(get("/packed"));

            assertThat(response.headers()).doesNotContainKeys("Content-Encoding", "Content-Length");
            assertThat(response.headers().get("content-type")).hasToString("[text/plain]");
            try (var body = response.body()) {
                assertThat(body.readAllBytes()).hasSize(100_000).containsOnly('x');
            }
        }
        assertThat(peers).hasSize(1);
    }

    @Test
    void packedResponseOfNoBytesIsEmpty() throws IOException {
        assertThat(transport.send(get("/empty")).body()).isEmpty();
    }

    @Test
    void interruptEndsARequestAtOnceAndTheThreadStaysInterrupted() throws Exception {
        FutureTask<Boolean> interrupted = new FutureTask<>(this::isInterruptedWhileSending);
        Thread caller = new Thread(interrupted);
        caller.start();
        arrived.await();
        caller.interrupt();

        assertThat(interrupted.get()).isTrue();
    }

    /** On JDK 17 there are none to try it with. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreadsSendAtTheSameTime() throws Exception {
        Method factory = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
        ExecutorService virtual = (ExecutorService) factory.invoke(null);
        Callable<byte[]> call = () -> transport.send(get("/packed")).body().readAllBytes();

        for (Future<byte[]> body : virtual.invokeAll(Collections.nCopies(100, call))) {
            assertThat(body.get()).hasSize(100_000);
        }
        virtual.shutdown();
    }

    @Test
    void closedTransportSendsNothing() throws IOException {
        transport.send(get("/packed")).body().close();
        transport.close();
        transport.close();

        assertThatThrownBy(() -> transport.send(get("/packed")))
                .isInstanceOf(IOException.class)
                .hasMessage("the transport is closed");
    }

    private boolean isInterruptedWhileSending() throws IOException {
        try {
            transport.send(get("/silent"));
            return false;
        } catch (InterruptedIOException e) {
            return Thread.currentThread().isInterrupted();
        }
    }

    private TransportRequest get(String path) {
        String url = "http://localhost:" + server.getAddress().getPort() + path;
        return new TransportRequest(
                "GET", url, Map.of("X-Two", List.of("1", "2")), null, Duration.ofMinutes(5), Duration.ofMinutes(5));
    }

    private void respond(HttpExchange exchange, byte[] body, String encoding) throws IOException {
        try (exchange) {
            peers.add(exchange.getRemoteAddress());
            exchange.getResponseHeaders().add("Content-Encoding", encoding);
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

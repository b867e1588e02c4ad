package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a script has, one entry a request and the last one again and again; keeps what it received, as it came. */
public final class ScriptedServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n");

    /** The first byte of TLS, which no request begins with. */
    private static final int HANDSHAKE = 0x16;

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Semaphore requests = new Semaphore(0);
    private final Semaphore hangUps = new Semaphore(0);
    private final List<Said> script;

    public ScriptedServer(Said... script) throws IOException {
        this.script = List.of(script);
        threads.execute(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    public String url(String target) {
        return "http://localhost:" + port() + target;
    }

    /** Returns heads and bodies. */
    public List<String> received() {
        return received;
    }

    public int connections() {
        return connections.get();
    }

    /** Returns when one more request has come. */
    public void awaitRequest() {
        requests.acquireUninterruptibly();
    }

    /** Returns when one more connection has ended. */
    public void awaitHangUp() {
        hangUps.acquireUninterruptibly();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException e) {
            if (!listener.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            for (String request = read(in); request != null; request = read(in)) {
                received.add(request);
                requests.release();
                Said next = script.get(Math.min(received.size(), script.size()) - 1);
                out.write(next.text().getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (next.last()) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client hung up, as some tests want it to.
            open.remove(socket);
        } finally {
            hangUps.release();
        }
    }

    /** Returns a request or the beginning of a handshake; {@code null} where there is none any more. */
    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
            if (next == HANDSHAKE && head.length() == 1) {
                byte[] rest = in.readNBytes(4);
                in.readNBytes(((rest[2] & 0xFF) << 8) | (rest[3] & 0xFF));
                return "a handshake of TLS";
            }
        }
        Matcher length = LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head + new String(body, StandardCharsets.UTF_8);
    }
}

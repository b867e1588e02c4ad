package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.json.Responses;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Responds, in a process of its own, to every request with bytes that it made at its start: a list or one service, by
 * the path. A request without credentials gets a Digest challenge; no credentials are checked, because the clients are
 * measured.
 */
final class CannedServer {

    private static final int BUFFER_BYTES = 1 << 14;
    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final byte[] ONE = ok(Responses.one());
    private static final byte[] LIST = ok(Responses.list());
    private static final byte[] CHALLENGE = bytes("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: "
            + "Digest realm=\"MMS Public API\", domain=\"\", nonce=\"aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=\", algorithm=MD5, "
            + "qop=\"auth\", stale=false\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

    private CannedServer() {}

    /** Listens on a free port of loopback and prints it. */
    public static void main(String[] args) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 256, InetAddress.getLoopbackAddress())) {
            System.out.println(listener.getLocalPort());
            while (true) {
                Socket socket = listener.accept();
                new Thread(() -> serve(socket)).start();
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            byte[] buffer = new byte[BUFFER_BYTES];
            int filled = 0;
            for (int read = in.read(buffer); read > 0; read = in.read(buffer, filled, buffer.length - filled)) {
                filled += read;
                if (endsWith(buffer, filled)) {
                    out.write(response(new String(buffer, 0, filled, StandardCharsets.ISO_8859_1)));
                    filled = 0;
                }
            }
        } catch (IOException e) {
            // The client has gone, in whichever way.
            System.err.println(e.getMessage());
        }
    }

    /** The clients send no bodies and never a second request before the response. */
    private static boolean endsWith(byte[] buffer, int filled) {
        return filled >= END.length && Arrays.equals(buffer, filled - END.length, filled, END, 0, END.length);
    }

    private static byte[] response(String head) {
        if (!head.contains("\r\nAuthorization: ")) {
            return CHALLENGE;
        }
        return head.startsWith("/endpointService ", head.indexOf(' ', "GET ".length()) - "/endpointService".length())
                ? LIST
                : ONE;
    }

    private static byte[] ok(String body) {
        return bytes("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.atlas.2023-01-01+json\r\n"
                + "RateLimit-Limit: 4000\r\nRateLimit-Remaining: 3999\r\n" + "Content-Length: " + body.length()
                + "\r\n\r\n" + body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package dev.atlaslink.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Sends requests over one keep-alive connection with one Digest nonce until the server wants another; for one thread.
 *
 * <p>A bare socket, because any HTTP client would cost more than the server that is measured.
 */
public final class DigestConnection implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 20;
    private static final int MAX_ATTEMPTS = 4;
    private static final String LENGTH = "\r\nContent-Length: ";
    private static final String NONCE = "nonce=\"";
    private static final String CLIENT_NONCE = "0a4f113b";

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final MessageDigest md5;
    private final String user;
    private final String secret;
    private String nonce = "";
    private int count;

    /**
     * Connects.
     *
     * @param port on loopback
     * @param user the public key
     * @param password the private key
     * @throws IOException if nobody listens
     */
    public DigestConnection(int port, String user, String password) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
        this.md5 = md5();
        this.user = user;
        this.secret = hash(user + ":MMS Public API:" + password);
    }

    /**
     * Sends one request, again if the server asks for another nonce; a new one may have grown old already.
     *
     * @param body JSON; empty for none
     * @return the response
     * @throws IOException if the connection breaks
     */
    public Response send(String method, String target, String body) throws IOException {
        Response response = exchange(method, target, body);
        for (int attempt = 1; response.status() == 401 && attempt < MAX_ATTEMPTS; attempt++) {
            int begin = response.head().indexOf(NONCE) + NONCE.length();
            nonce = response.head().substring(begin, response.head().indexOf('"', begin));
            count = 0;
            response = exchange(method, target, body);
        }
        return response;
    }

    private Response exchange(String method, String target, String body) throws IOException {
        String entity = body.isEmpty()
                ? "\r\n\r\n"
                : "\r\nContent-Type: application/json" + LENGTH + body.length() + "\r\n\r\n" + body;
        String request = method + ' ' + target
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/vnd.atlas.2023-01-01+json\r\nAuthorization: "
                + authorization(method, target) + entity;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return response();
    }

    private String authorization(String method, String target) {
        count++;
        String nc = HexFormat.of().toHexDigits(count);
        String response =
                hash(secret + ':' + nonce + ':' + nc + ':' + CLIENT_NONCE + ":auth:" + hash(method + ':' + target));
        return "Digest username=\"" + user + "\", realm=\"MMS Public API\", nonce=\"" + nonce + "\", uri=\"" + target
                + "\", algorithm=MD5, response=\"" + response + "\", qop=auth, nc=" + nc + ", cnonce=\"" + CLIENT_NONCE
                + '"';
    }

    private Response response() throws IOException {
        int filled = 0;
        int end = -1;
        String head = "";
        while (end < 0) {
            filled += more(filled);
            head = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
            end = head.indexOf("\r\n\r\n");
        }
        head = head.substring(0, end + 2);
        int begin = end + 4;
        int length = length(head);
        while (filled < begin + length) {
            filled += more(filled);
        }
        int status = Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        return new Response(status, head, new String(buffer, begin, length, StandardCharsets.UTF_8));
    }

    private int more(int filled) throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
            throw new EOFException("the response broke off after " + filled + " bytes");
        }
        return read;
    }

    private static int length(String head) {
        int begin = head.indexOf(LENGTH);
        return begin < 0
                ? 0
                : Integer.parseInt(
                        head.substring(begin + LENGTH.length(), head.indexOf('\r', begin + LENGTH.length())));
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * Holds one response.
     *
     * @param head its status line and headers
     */
    public record Response(int status, String head, String body) {

        /**
         * Fails unless it is a success.
         *
         * @return this response
         */
        public Response requireSuccess() {
            if (status < 200 || status > 299) {
                throw new IllegalStateException(status + " " + body);
            }
            return this;
        }
    }
}

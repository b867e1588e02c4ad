package dev.atlaslink.simulator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends one request over a bare socket and shows every byte that comes back until the server hangs up. */
final class RawExchange {

    private static final int TIMEOUT_MILLIS = 120_000;

    private RawExchange() {}

    /** Sends a signed request that asks to keep the connection, so that only a fault closes it. */
    static String send(Wire wire, String method, String target, String body) {
        Reply challenge = wire.raw(method, target, Wire.V2, body);
        String authorization = wire.digest().authorization(method, target, TestDigest.nonce(challenge), "00000001");
        String json = body.replace('\'', '"');
        String request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + Wire.V2.get("Accept")
                + "\r\nAuthorization: " + authorization + "\r\nContent-Type: application/json\r\nContent-Length: "
                + json.length() + "\r\n\r\n" + json;
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), wire.simulator().baseUri().getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

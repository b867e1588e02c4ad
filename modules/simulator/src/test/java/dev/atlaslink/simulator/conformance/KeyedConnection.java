package dev.atlaslink.simulator.conformance;

import dev.atlaslink.simulator.AtlasSimulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends signed requests one after the other over one connection, with one nonce until it is used up; for one thread. */
final class KeyedConnection implements AutoCloseable {

    private static final int USES = 1000;

    private final RawConnection connection;
    private final TestDigest digest;
    private String nonce;
    private int uses;

    KeyedConnection(AtlasSimulator simulator) throws IOException {
        connection = new RawConnection(simulator.baseUri());
        digest = new TestDigest(
                simulator.apiKey().publicKey(), simulator.apiKey().privateKey());
    }

    /** Sends JSON, in which single quotes stand for double ones; a blank body is none. */
    RawReply send(String method, String target, String body) throws IOException {
        if (nonce == null || uses == USES) {
            nonce = TestDigest.nonce(exchange("GET", "/api", "", "").header("www-authenticate"));
            uses = 0;
        }
        uses++;
        String authorization = digest.authorization(method, target, nonce, String.format("%08x", uses));
        return exchange(method, target, "Authorization: " + authorization + "\r\n", body.replace('\'', '"'));
    }

    private RawReply exchange(String method, String target, String authorization, String body) throws IOException {
        String entity = body.isEmpty()
                ? "\r\n"
                : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        String request = method + " " + target
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/vnd.atlas.2023-01-01+json\r\n" + authorization
                + entity;
        return connection.send(request.getBytes(StandardCharsets.US_ASCII)).reply(method);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}

package dev.atlaslink.simulator.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Holds a request that is being spoiled: every part is text that goes over the wire as it is, one byte a character. */
final class RandomRequest {

    String method;
    String target;
    final List<String> headers = new ArrayList<>(List.of("Host: localhost"));
    /** The nonce count and so on follow the target as it is in the end; null to send no credentials or bad ones. */
    TestDigest digest;

    byte[] body;
    boolean chunked;
    /** Where a length is a lie, the server cannot know where the next request begins. */
    boolean framed = true;

    RandomRequest(String method, String target, TestDigest digest, String body) {
        this.method = method;
        this.target = target;
        this.digest = digest;
        this.body = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        header("Accept: application/vnd.atlas.2023-01-01+json");
        if (!body.isEmpty()) {
            header("Content-Type: application/json");
        }
    }

    void header(String field) {
        headers.add(field);
    }

    void unframed(String field) {
        header(field);
        framed = false;
    }

    byte[] bytes(String nonce, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        line(bytes, method + " " + target + " HTTP/1.1");
        headers.forEach(field -> line(bytes, field));
        if (digest != null) {
            line(bytes, "Authorization: " + digest.authorization(method, target, nonce, String.format("%08x", count)));
        }
        if (chunked) {
            line(bytes, "Transfer-Encoding: chunked\r\n");
            line(bytes, Integer.toHexString(body.length));
            bytes.writeBytes(body);
            line(bytes, body.length == 0 ? "" : "\r\n0\r\n");
        } else {
            line(bytes, framed && body.length > 0 ? "Content-Length: " + body.length + "\r\n" : "");
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    private static void line(ByteArrayOutputStream bytes, String line) {
        bytes.writeBytes((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}

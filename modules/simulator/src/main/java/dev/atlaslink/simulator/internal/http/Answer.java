package dev.atlaslink.simulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;

/** Holds one answer as it goes over the wire. */
public final class Answer {

    private static final byte[] NO_BODY = {};

    private final int status;
    private final Headers headers;
    private final byte[] body;

    private Answer(int status, Headers headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public static Answer empty(int status) {
        return new Answer(status, Headers.none(), NO_BODY);
    }

    public static Answer json(int status, String contentType, JsonNode body, boolean pretty) {
        return bytes(status, contentType, Json.write(body, pretty));
    }

    public static Answer bytes(int status, String contentType, byte[] body) {
        return new Answer(status, Headers.of("Content-Type", contentType), body);
    }

    public Answer with(String header, String value) {
        return new Answer(status, headers.with(header, value), body);
    }

    public Answer withAll(Headers others) {
        return new Answer(status, headers.withAll(others), body);
    }

    public int status() {
        return status;
    }

    public Headers headers() {
        return headers;
    }

    /** Returns the body itself; nobody changes it. */
    public byte[] body() {
        return body;
    }
}

package dev.atlaslink.simulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Holds one answer as it goes over the wire, or fails to. */
public final class Answer {

    private static final byte[] NO_BODY = {};

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final Delivery delivery;
    private final String fault;
    private final String refusal;

    private Answer(int status, Headers headers, byte[] body, Delivery delivery, String fault, String refusal) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.delivery = delivery;
        this.fault = fault;
        this.refusal = refusal;
    }

    public static Answer empty(int status) {
        return new Answer(status, Headers.none(), NO_BODY, Delivery.WHOLE, null, null);
    }

    /** Gives no answer at all, not even one that was lost; its status is 0. */
    public static Answer none() {
        return empty(0).dropped();
    }

    public static Answer json(int status, String contentType, JsonNode body, boolean pretty) {
        return bytes(status, contentType, Json.write(body, pretty));
    }

    public static Answer bytes(int status, String contentType, byte[] body) {
        return new Answer(status, Headers.of("Content-Type", contentType), body, Delivery.WHOLE, null, null);
    }

    public Answer with(String header, String value) {
        return withAll(Headers.of(header, value));
    }

    public Answer withAll(Headers others) {
        return new Answer(status, headers.withAll(others), body, delivery, fault, refusal);
    }

    public Answer withStatus(int other) {
        return new Answer(other, headers, body, delivery, fault, refusal);
    }

    public Answer withBody(byte[] other) {
        return new Answer(status, headers, other, delivery, fault, refusal);
    }

    public Answer dropped() {
        return new Answer(status, headers, body, Delivery.DROPPED, fault, refusal);
    }

    /** Cuts the body in half; where there is none to cut, the whole answer is dropped. */
    public Answer truncated() {
        return body.length == 0 ? dropped() : new Answer(status, headers, body, Delivery.TRUNCATED, fault, refusal);
    }

    public Answer struckBy(String description) {
        return new Answer(status, headers, body, delivery, description, refusal);
    }

    public Answer refusedBecause(String reason) {
        return new Answer(status, headers, body, delivery, fault, reason);
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

    public Delivery delivery() {
        return delivery;
    }

    /** Returns the description of the fault that had a hand in this answer. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns what exactly was wrong with the request, if it was refused. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }
}

package dev.atlaslink.simulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Holds one response as it goes over the wire, or fails to. */
public final class Response {

    private static final byte[] NO_BODY = {};

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final Delivery delivery;
    private final String fault;
    private final String refusal;

    private Response(int status, Headers headers, byte[] body, Delivery delivery, String fault, String refusal) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.delivery = delivery;
        this.fault = fault;
        this.refusal = refusal;
    }

    public static Response empty(int status) {
        return new Response(status, Headers.none(), NO_BODY, Delivery.WHOLE, null, null);
    }

    /** Gives no response at all, not even one that was lost; its status is 0. */
    public static Response none() {
        return empty(0).dropped();
    }

    public static Response json(int status, String contentType, JsonNode body, boolean pretty) {
        return bytes(status, contentType, Json.write(body, pretty));
    }

    public static Response bytes(int status, String contentType, byte[] body) {
        return new Response(status, Headers.of("Content-Type", contentType), body, Delivery.WHOLE, null, null);
    }

    public Response with(String header, String value) {
        return withAll(Headers.of(header, value));
    }

    public Response withAll(Headers others) {
        return new Response(status, headers.withAll(others), body, delivery, fault, refusal);
    }

    public Response withStatus(int other) {
        return new Response(other, headers, body, delivery, fault, refusal);
    }

    public Response withBody(byte[] other) {
        return new Response(status, headers, other, delivery, fault, refusal);
    }

    public Response dropped() {
        return new Response(status, headers, body, Delivery.DROPPED, fault, refusal);
    }

    /** Cuts the body in half; where there is none to cut, the whole response is dropped. */
    public Response truncated() {
        return body.length == 0 ? dropped() : new Response(status, headers, body, Delivery.TRUNCATED, fault, refusal);
    }

    public Response struckBy(String description) {
        return new Response(status, headers, body, delivery, description, refusal);
    }

    public Response refusedBecause(String reason) {
        return new Response(status, headers, body, delivery, fault, reason);
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

    /** Returns the description of the fault that had a hand in this response. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns what exactly was wrong with the request, if it was refused. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }
}

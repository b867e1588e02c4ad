package dev.atlaslink.simulator.internal.http;

import java.net.InetAddress;
import java.util.Optional;

/** Holds one request as it came over the wire, nothing decoded. */
public final class ReceivedRequest {

    private final InetAddress remoteAddress;
    private final String method;
    private final String target;
    private final Headers headers;
    private final byte[] body;

    public ReceivedRequest(InetAddress remoteAddress, String method, String target, Headers headers, byte[] body) {
        this.remoteAddress = remoteAddress;
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    /** Returns the request without what proves who sent it, so that it can be kept and shown. */
    public ReceivedRequest withoutCredentials() {
        return new ReceivedRequest(remoteAddress, method, target, headers.withoutCredentials(), body);
    }

    /** Returns where the connection came from. */
    public InetAddress remoteAddress() {
        return remoteAddress;
    }

    public ReceivedRequest withTarget(String other) {
        return new ReceivedRequest(remoteAddress, method, other, headers, body);
    }

    public ReceivedRequest withBody(byte[] other) {
        return new ReceivedRequest(remoteAddress, method, target, headers, other);
    }

    public String method() {
        return method;
    }

    /** Returns path and query, still encoded. */
    public String target() {
        return target;
    }

    /** Returns the path without the query, still encoded. */
    public String path() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** Returns the query without its question mark, still encoded; empty if there is none. */
    public String query() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }

    public Headers headers() {
        return headers;
    }

    public Optional<String> header(String name) {
        return headers.first(name);
    }

    /** Returns the body itself; nobody changes it. */
    public byte[] body() {
        return body;
    }
}

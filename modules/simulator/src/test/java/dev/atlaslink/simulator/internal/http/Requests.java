package dev.atlaslink.simulator.internal.http;

import java.net.InetAddress;

/** Makes requests as they come over the wire from this machine. */
public final class Requests {

    private Requests() {}

    public static ReceivedRequest get(String target) {
        return with("GET", target, Headers.none());
    }

    public static ReceivedRequest with(String method, String target, Headers headers) {
        return new ReceivedRequest(InetAddress.getLoopbackAddress(), method, target, headers, new byte[0]);
    }

    /** Makes one whose body is JSON, with single quotes for double ones. */
    public static ReceivedRequest json(String method, String target, String body) {
        return with(method, target, Headers.of("Content-Type", "application/json"))
                .withBody(JsonText.bytes(body));
    }
}

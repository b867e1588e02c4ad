package dev.atlaslink.client.internal.http;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;

/** What goes with one request and its response through HttpClient. */
final class AttemptContext extends HttpClientContext {
    private final AttemptDeadline deadline;
    private String lastMethod = "";

    AttemptContext(AttemptDeadline deadline) {
        this.deadline = deadline;
    }

    static AttemptContext of(HttpContext context) {
        return (AttemptContext) context;
    }

    AttemptDeadline deadline() {
        return deadline;
    }

    /** Takes note of each message that is sent, so that a response is known to be one to it. */
    void sends(String method) {
        lastMethod = method;
    }

    String lastMethod() {
        return lastMethod;
    }
}

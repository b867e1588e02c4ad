package dev.atlaslink.client.transport;

import dev.atlaslink.client.internal.wording.Required;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

/**
 * A response. Its headers and its body may hold secrets, which {@link #toString()} leaves out.
 *
 * @param status HTTP status
 * @param headers values by name, in any spelling of the name
 * @param body decompressed; empty rather than {@code null} if there is none
 */
public record TransportResponse(int status, Map<String, ? extends Collection<String>> headers, InputStream body) {
    /** Refuses null, so that a mistake of a transport shows where it is made. */
    public TransportResponse {
        Required.notNull("headers", headers, "the headers that came");
        Required.notNull("body", body, "the bytes that came");
    }

    @Override
    public String toString() {
        return "status " + status;
    }
}

package dev.atlaslink.client;

import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.wording.Required;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One response as Atlas sent it. It holds nothing of the request but its method and path.
 *
 * @param call that was made
 * @param status HTTP status
 * @param headers by names in lower case; without {@code Set-Cookie}, which may open a session
 * @param body as text, decompressed; empty where there is none
 * @param resourceDate version of the response, read from its Content-Type (recorded responses); empty for v1.0, for
 *     errors and where there is no body
 */
public record RawResponse(
        Call call, int status, Map<String, List<String>> headers, String body, Optional<LocalDate> resourceDate) {
    /** Copies the headers. */
    public RawResponse {
        headers = Map.copyOf(headers);
    }

    /**
     * Returns the first value of a header, such as {@code X-Java-Method}, which MongoDB's support asks for.
     *
     * @param name of the header, in any case
     * @return empty where there is none
     */
    public Optional<String> header(String name) {
        return headers
                .getOrDefault(
                        Required.notNull("name", name, "the name of a header").toLowerCase(Locale.ROOT), List.of())
                .stream()
                .findFirst();
    }

    /**
     * Shows status, operation and size, but neither the body nor the values of headers, which may be secret.
     *
     * @return for logs
     */
    @Override
    public String toString() {
        return "RawResponse[" + status + " of " + call.operationId() + ", " + call.method() + " " + call.path()
                + ", body of " + body.length() + " characters]";
    }
}

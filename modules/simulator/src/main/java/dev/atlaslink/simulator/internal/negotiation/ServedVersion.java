package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.http.Headers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says in which version a request is served.
 *
 * @param date of the version; empty for the preview and for what has no versions
 * @param contentType of a successful response
 * @param headers that tell of the end of the version, on successes and errors alike (recorded responses)
 */
public record ServedVersion(Optional<LocalDate> date, String contentType, Headers headers) {

    /** What has no versions: v1.0 and OAuth. */
    static final ServedVersion NONE = new ServedVersion(Optional.empty(), "application/json", Headers.none());

    /** The preview has no end yet. */
    static ServedVersion preview() {
        return new ServedVersion(Optional.empty(), contentType("preview"), Headers.none());
    }

    static ServedVersion of(LocalDate version, Headers headers) {
        return new ServedVersion(Optional.of(version), contentType(version.toString()), headers);
    }

    private static String contentType(String version) {
        return "application/vnd.atlas." + version + "+json;charset=utf-8";
    }
}

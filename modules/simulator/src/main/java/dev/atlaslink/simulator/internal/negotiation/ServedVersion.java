package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.http.Headers;

/**
 * Says in which version a request is answered.
 *
 * @param contentType of a successful answer
 * @param headers that tell of the end of the version, on successes and errors alike (recorded responses)
 */
public record ServedVersion(String contentType, Headers headers) {

    /** What has no versions: v1.0 and OAuth. */
    static final ServedVersion NONE = new ServedVersion("application/json", Headers.none());

    static ServedVersion of(String version, Headers headers) {
        return new ServedVersion("application/vnd.atlas." + version + "+json;charset=utf-8", headers);
    }
}

package dev.atlaslink.client.internal.auth;

import feign.Request;
import java.net.URI;

/** Finds what a Digest must name: path and query exactly as they go over the wire, still percent-encoded. */
final class DigestUri {
    private DigestUri() {}

    static String of(Request request) {
        URI uri = URI.create(request.url());
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}

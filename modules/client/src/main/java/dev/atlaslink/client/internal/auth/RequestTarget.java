package dev.atlaslink.client.internal.auth;

/**
 * Splits a URL into whom it speaks to and what a Digest must name: path and query exactly as they go over the wire.
 *
 * @param origin scheme, host and port as written
 * @param uri path and query, still percent-encoded
 */
record RequestTarget(String origin, String uri) {
    /** Cuts the text: parsing and writing it again could change an encoding, and with it the Digest. */
    static RequestTarget of(String url) {
        int authority = url.indexOf("://") + 3;
        int end = authority;
        while (end < url.length() && "/?".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String uri = url.substring(end);
        return new RequestTarget(url.substring(0, end), uri.startsWith("/") ? uri : "/" + uri);
    }
}

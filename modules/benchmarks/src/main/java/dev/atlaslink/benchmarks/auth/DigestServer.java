package dev.atlaslink.benchmarks.auth;

import java.net.URI;

/**
 * A server that wants HTTP Digest and returns the list of services.
 *
 * @param name for the table
 * @param uri scheme, host and port
 * @param user who may ask
 * @param password of the user
 * @param stop ends it
 */
record DigestServer(String name, URI uri, String user, String password, Runnable stop) implements AutoCloseable {

    /** The only realm, as Atlas names it. */
    static final String REALM = "MMS Public API";

    /** Names a server on loopback that knows one user. */
    static DigestServer local(String name, int port, Runnable stop) {
        return new DigestServer(name, URI.create("http://127.0.0.1:" + port), "public", "private", stop);
    }

    @Override
    public void close() {
        stop.run();
    }
}

package dev.atlaslink.benchmarks.client;

/** Gives the Authorization header of a request; used by many threads at once. */
@FunctionalInterface
interface Authorization {

    /** The same text for every request, as an access token is. */
    Authorization BEARER = path -> "Bearer token";

    /** Returns the header of a GET. */
    String header(String path);
}

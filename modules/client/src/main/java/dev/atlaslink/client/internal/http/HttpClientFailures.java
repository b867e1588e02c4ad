package dev.atlaslink.client.internal.http;

import java.io.IOException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;

/**
 * Knows HttpClient's own exceptions. Whoever gives the client another transport need not have HttpClient, so its types are
 * looked up only for an exception that comes from it.
 */
final class HttpClientFailures {
    private static final String PACKAGE = "org.apache.hc.";

    private HttpClientFailures() {}

    /** No connection was to be had in time, neither from the server nor from the pool. */
    static boolean isNeverSent(IOException failure) {
        return isOfHttpClient(failure)
                && (failure instanceof ConnectTimeoutException || failure instanceof ConnectionRequestTimeoutException);
    }

    /** The head of a response was larger than HttpClient reads. */
    static boolean isTooLargeAHead(IOException failure) {
        return isOfHttpClient(failure) && failure instanceof MessageConstraintException;
    }

    private static boolean isOfHttpClient(IOException failure) {
        return failure.getClass().getName().startsWith(PACKAGE);
    }
}

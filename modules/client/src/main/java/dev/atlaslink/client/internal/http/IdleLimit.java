package dev.atlaslink.client.internal.http;

import org.apache.hc.client5.http.ConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * Limits how long a connection may lie idle and still be used. What stands between us and Atlas forgets idle connections
 * without a word, and a request on one of those hears nothing until its time is over. The limit is well below what the
 * network translation of the clouds allows (4 minutes on Azure, 350 seconds on AWS), and below HttpClient's own 3 minutes.
 */
final class IdleLimit implements ConnectionKeepAliveStrategy {
    private static final TimeValue LONGEST = TimeValue.ofMinutes(1);

    /** Reads the server's own limit off {@code Keep-Alive: timeout=...}, which may only be shorter. */
    @Override
    public TimeValue getKeepAliveDuration(HttpResponse response, HttpContext context) {
        TimeValue allowed = DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
        boolean shorter = TimeValue.isNonNegative(allowed) && allowed.compareTo(LONGEST) < 0;
        return shorter ? allowed : LONGEST;
    }
}

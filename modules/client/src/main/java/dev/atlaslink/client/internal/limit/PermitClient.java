package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.PermitGrant;
import dev.atlaslink.client.event.RateLimitReport;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.call.OngoingCall;
import dev.atlaslink.client.internal.call.PauseLog;
import dev.atlaslink.client.internal.call.Pauses;
import dev.atlaslink.client.internal.http.Requests;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.limit.RateLimitKey;
import dev.atlaslink.client.limit.RateLimitStatus;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Waits for a permit before each attempt, within the call's time limit, and lets the response correct the source. */
public final class PermitClient implements Client {
    private static final String GROUPS = "/groups/";

    private final Client next;
    private final PermitSource source;
    private final AtlasObserver observer;
    private final Clock clock;
    private final Sleeper sleeper;

    /**
     * Creates a client.
     *
     * @param next makes one attempt
     * @param settings for source, observer, clock and sleeper
     */
    public PermitClient(Client next, Settings settings) {
        this.next = next;
        this.source = settings.permitSource();
        this.observer = settings.observer();
        this.clock = settings.clock();
        this.sleeper = settings.sleeper();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        RateLimitKey key = key(request);
        Permit permit = source.reserve(key);
        Duration waited = await(permit, key);
        Call call = OngoingCall.current().call();
        RateLimitStatus status = RateLimitStatus.UNKNOWN;
        try {
            observer.permitGranted(new PermitGrant(call, key.endpointSet(), waited));
            Response response = next.execute(request, options);
            status = RateLimitHeaders.read(response, clock);
            return response;
        } finally {
            permit.completed(status);
            if (tellsSomething(status)) {
                observer.rateLimitReported(new RateLimitReport(call, key.endpointSet(), status));
            }
        }
    }

    /** Tells whether a status is another than an unknown one; what compares two records is made at its first call, which takes long. */
    private static boolean tellsSomething(RateLimitStatus status) {
        return status.refused()
                || status.limit().isPresent()
                || status.remaining().isPresent()
                || status.retryAfter().isPresent();
    }

    private Duration await(Permit permit, RateLimitKey key) {
        boolean granted = false;
        Duration waited = Duration.ZERO;
        try {
            Duration pause = permit.pause();
            while (!pause.isZero()) {
                boolean passed = hasPassed(pause, key);
                waited = waited.plus(pause);
                pause = passed ? permit.pause() : Duration.ZERO;
            }
            granted = true;
            return waited;
        } finally {
            if (!granted) {
                permit.cancel();
            }
        }
    }

    /**
     * Waits, and tells whether the clock saw it. A sleeper that a test put in place of the real one may let no time pass:
     * then the wait counts as done, and asking again would never end.
     */
    private boolean hasPassed(Duration pause, RateLimitKey key) {
        OngoingCall call = OngoingCall.current();
        if (pause.compareTo(call.left()) >= 0) {
            throw new PermitTimeoutException(Action.name(call.call().operationId()), key.endpointSet(), pause);
        }
        PauseLog.waits(call.name(), pause, "for the rate limit of " + key.endpointSet());
        Instant before = clock.instant();
        Pauses.pause(sleeper, pause, "interrupted while waiting for the rate limit");
        return !clock.instant().isBefore(before.plus(pause));
    }

    private static RateLimitKey key(Request request) {
        return new RateLimitKey(
                Requests.origin(request), EndpointSet.nameOf(Requests.tag(request)), project(request.url()));
    }

    /** Limits of projects are counted by project; the templates keep a slash out of the id. */
    private static String project(String url) {
        int groups = url.indexOf(GROUPS);
        if (groups < 0) {
            return "";
        }
        int start = groups + GROUPS.length();
        int end = start;
        while (end < url.length() && url.charAt(end) != '/' && url.charAt(end) != '?') {
            end++;
        }
        return url.substring(start, end);
    }
}

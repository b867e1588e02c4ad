package dev.atlaslink.client;

import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.client.event.PermitGrant;
import dev.atlaslink.client.event.RateLimitReport;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.client.event.TokenRefresh;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.internal.call.SafeObserver;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.Map;

/**
 * Is told what a client does, for logs, metrics and traces. Every method does nothing by default.
 *
 * <p>Each method is called by the thread that does the work, so it should be quick, and from several threads at once. An
 * exception thrown by an observer is logged as a warning and does not fail the call.
 */
public interface AtlasObserver {
    /** Does nothing. */
    AtlasObserver NONE = new AtlasObserver() {};

    /**
     * Makes one observer of several.
     *
     * @param observers are told in this order, and each whether or not those before it have failed
     * @return an observer that tells them all
     * @throws IllegalArgumentException if the list is missing or holds {@code null}
     */
    static AtlasObserver all(List<? extends AtlasObserver> observers) {
        return new SafeObserver(Required.noNulls("observers", observers, "a list of observers, which may be empty"));
    }

    /**
     * Called before a call sends anything.
     *
     * @param call that starts
     */
    default void callStarted(Call call) {}

    /**
     * Called when a call has ended, with or without a response.
     *
     * @param result how it ended
     */
    default void callEnded(CallResult result) {}

    /**
     * Called before each request on the wire, challenges included.
     *
     * @param call that the request belongs to
     * @param number which request of the call it is, from 1
     */
    default void attemptStarted(Call call, int number) {}

    /**
     * Called after {@link #attemptStarted}, to add headers to the request, such as that of a trace. If one of them is not
     * allowed, see {@link CallOptions#header}, none is added and a warning is logged; one that the caller sets itself stays.
     *
     * @param call that the request belongs to
     * @param number which request of the call it is, from 1
     * @return by name; default none
     */
    default Map<String, String> requestHeaders(Call call, int number) {
        return Map.of();
    }

    /**
     * Called after each request on the wire, challenges included.
     *
     * @param attempt what was sent and what came back
     */
    default void attemptEnded(Attempt attempt) {}

    /**
     * Called before the pause that precedes another attempt.
     *
     * @param retry why, and how long the pause is
     */
    default void retrying(Retry retry) {}

    /**
     * Called before each attempt, as soon as the rate limits allow it.
     *
     * @param permit which attempt, and how long it has waited
     */
    default void permitGranted(PermitGrant permit) {}

    /**
     * Called when a response to an attempt says how much of a rate limit is left, or that it is exceeded.
     *
     * @param report what it says
     */
    default void rateLimitReported(RateLimitReport report) {}

    /**
     * Called before a wait for a resource, such as {@link Operation#await()}, by the thread that asks for it. A wait for what
     * has ended already is none.
     *
     * @param wait that starts
     */
    default void waitStarted(ResourceWait wait) {}

    /**
     * Called before a poll, by the thread that then makes its calls. A poll may serve several waits: this is the one of them
     * that has waited longest.
     *
     * @param wait that the poll is made for; it may have ended just now
     */
    default void pollStarted(ResourceWait wait) {}

    /**
     * Called after a poll, by the same thread.
     *
     * @param wait that the poll was made for; it may have ended meanwhile
     */
    default void pollEnded(ResourceWait wait) {}

    /**
     * Called when a wait has ended, by the thread that waited or, of a future, by one of its executor.
     *
     * @param result how it ended
     */
    default void waitEnded(ResourceWaitResult result) {}

    /**
     * Called when an OAuth access token was fetched, or could not be.
     *
     * @param refresh how it went
     */
    default void tokenRefreshed(TokenRefresh refresh) {}

    /**
     * Called once per operation and client, when a response says that the operation is deprecated.
     *
     * @param deprecation since when, and until when Atlas serves it
     */
    default void deprecated(Deprecation deprecation) {}

    /**
     * Called once per kind of resource, status and client, when a resource that is waited for has a status that this
     * version of the library does not know. The wait goes on.
     *
     * @param status that Atlas may have introduced later
     */
    default void unexpectedStatus(UnexpectedStatus status) {}

    /**
     * Called once per region and client, when a request or a response names a region that the client does not know. It
     * is passed on unchanged, since it may be new or misspelled; see {@link Region#similar()}.
     *
     * @param region that is not among {@link Region#known}
     */
    default void unknownRegion(Region region) {}
}

package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.wording.PrintableCause;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * What a response, or the lack of one, proves about the request. Whoever repeats, creates, deletes or waits asks here, so
 * that all of them take the same for proof: a page that a gateway put up proves nothing, whatever its status.
 */
public enum Proof {
    /** Atlas has done what was asked. */
    ACTED,
    /** Atlas surely has not done it. */
    NOT_ACTED,
    /** Atlas may have done it or not. */
    UNKNOWN;

    /** It does not matter how long a server wants to be left alone. */
    private static final Clock ANY_TIME = Clock.systemUTC();

    /**
     * The request did not come whole (408), went to a server that is not responsible (421), came too early (425) or too
     * often (429): RFC 9110, sections 15.5.9 and 15.5.20; RFC 8470, section 5.2; RFC 6585, section 4.
     */
    private static final Set<Integer> NOT_PROCESSED = Set.of(408, 421, 425, 429);

    /** A project that is not there is no absence of something in it. */
    private static final String NO_PROJECT = "GROUP_NOT_FOUND";

    /**
     * Judges a response with a status of success. In Atlas's own media type it proves the work, whatever its body lacks;
     * so does one that has nothing to say.
     *
     * @param response 2xx
     * @return {@link #ACTED}, or {@link #UNKNOWN} for a page of somebody else
     */
    public static Proof ofSuccess(Response response) {
        if (response.status() == 204) {
            return ACTED;
        }
        boolean own = Requests.header(response.headers(), "Content-Type")
                .map(MediaTypes::isJson)
                .orElseGet(() -> JsonBody.isEmptyOrJson(response));
        return own ? ACTED : UNKNOWN;
    }

    /**
     * Judges the failure of a call.
     *
     * @param failure of any kind
     * @return what it proves about the request
     */
    public static Proof ofFailure(AtlasException failure) {
        if (failure instanceof TransportException) {
            return PrintableCause.original(failure.getCause()) instanceof IOException cause
                    ? ofNoResponse(cause)
                    : UNKNOWN;
        }
        if (failure instanceof UnexpectedResponseException unexpected) {
            return unexpected.provesTheWork() ? ACTED : UNKNOWN;
        }
        if (failure instanceof AtlasApiException refusal) {
            return ofRefusal(refusal.response());
        }
        // What the client found out by itself, before anything was sent.
        return NOT_ACTED;
    }

    /**
     * Judges what came instead of a response.
     *
     * @param failure of the transport
     * @return {@link #NOT_ACTED} if no connection to Atlas came about
     */
    public static Proof ofNoResponse(IOException failure) {
        if (failure instanceof BrokenBodyIOException broken) {
            return broken.proof();
        }
        boolean neverSent = failure instanceof ConnectException
                || failure instanceof ProxyIOException
                || HttpClientFailures.isNeverSent(failure)
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof SSLHandshakeException
                || failure instanceof SSLPeerUnverifiedException;
        return neverSent ? NOT_ACTED : UNKNOWN;
    }

    /**
     * Tells whether the server said that it did not even look at the request.
     *
     * @param status of its response
     * @param retryAfter what its response asks for
     * @return {@code true} if Atlas surely has not acted on the request, whoever spoke
     */
    static boolean turnedAway(int status, Optional<Duration> retryAfter) {
        return NOT_PROCESSED.contains(status) || (status == 503 && retryAfter.isPresent());
    }

    /**
     * Tells whether Atlas itself missed the resource that was asked for, and not its project.
     *
     * @param missed a 404
     * @return {@code false} if somebody else said so, or there is no such project
     */
    public static boolean isAbsence(NotFoundException missed) {
        return missed.response().isOfAtlas()
                && missed.response().errorCode().filter(NO_PROJECT::equals).isEmpty();
    }

    static boolean isAbsence(Response response) {
        return response.status() == 404
                && JsonBody.errorCode(response)
                        .filter(code -> !code.equals(NO_PROJECT))
                        .isPresent();
    }

    /**
     * Tells whether a poll that failed says nothing about what was looked for, so that the next one may succeed.
     *
     * @param failure of the poll
     * @return {@code false} if Atlas itself refused to show it
     */
    public static boolean isPassing(RuntimeException failure) {
        return failure instanceof TransportException
                || failure instanceof ServerException
                || failure instanceof RateLimitException
                || failure instanceof PermitTimeoutException
                || failure instanceof UnexpectedResponseException
                || isOfSomebodyElse(failure);
    }

    /**
     * Tells whether somebody between client and Atlas refused, in a form that is not Atlas's. Atlas's own 5xx may have
     * any form.
     *
     * @param failure of a call
     * @return {@code true} for the page of a gateway, or a redirect
     */
    public static boolean isOfSomebodyElse(RuntimeException failure) {
        return failure instanceof AtlasApiException refusal
                && refusal.response().status() < 500
                && !refusal.response().isOfAtlas();
    }

    private static Proof ofRefusal(ErrorResponse response) {
        Optional<Duration> retryAfter = response.headers().getOrDefault("retry-after", List.of()).stream()
                .findFirst()
                .flatMap(value -> RetryAfter.parse(value, ANY_TIME));
        if (turnedAway(response.status(), retryAfter)) {
            return NOT_ACTED;
        }
        boolean refused = response.status() >= 400 && response.status() < 500 && response.isOfAtlas();
        return refused ? NOT_ACTED : UNKNOWN;
    }
}

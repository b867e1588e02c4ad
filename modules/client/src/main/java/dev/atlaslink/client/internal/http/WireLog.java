package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.internal.wording.Printable;
import feign.Request;
import feign.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one DEBUG line per request on the wire, by allow-lists: headers and query parameters that are known to hold no
 * secret. Bodies never.
 */
final class WireLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.wire");

    private static final List<String> REQUEST_HEADERS = List.of("Accept", "Content-Type");

    /** The last two are what MongoDB's support asks for (recorded responses). */
    private static final List<String> RESPONSE_HEADERS = List.of(
            "Content-Type",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "Retry-After",
            "Deprecation",
            "Sunset",
            "X-Error-Code",
            "X-Java-Method");

    private static final Set<String> QUERY = Set.of("envelope", "includeCount", "itemsPerPage", "pageNum", "pretty");

    private final Logger log;

    WireLog() {
        this(LOG);
    }

    WireLog(Logger log) {
        this.log = log;
    }

    void responded(long call, Request request, Response response, Duration elapsed) {
        if (log.isDebugEnabled()) {
            log.debug(
                    "call {}: {} {} {} -> {} {} in {} ms",
                    call,
                    request.httpMethod(),
                    target(request),
                    shown(request.headers(), REQUEST_HEADERS),
                    response.status(),
                    shown(response.headers(), RESPONSE_HEADERS),
                    elapsed.toMillis());
        }
    }

    void broken(long call, Request request, Throwable failure, Duration elapsed) {
        if (log.isDebugEnabled()) {
            log.debug(
                    "call {}: {} {} {} -> {} in {} ms",
                    call,
                    request.httpMethod(),
                    target(request),
                    shown(request.headers(), REQUEST_HEADERS),
                    Printable.escape(failure.toString()),
                    elapsed.toMillis());
        }
    }

    private static String target(Request request) {
        String query = Requests.query(request);
        return query.isEmpty()
                ? Requests.path(request)
                : Requests.path(request) + "?"
                        + Arrays.stream(query.split("&"))
                                .map(WireLog::parameter)
                                .collect(Collectors.joining("&"));
    }

    private static String parameter(String pair) {
        String name = pair.split("=", 2)[0];
        return QUERY.contains(name) ? pair : name + "=***";
    }

    private static String shown(Map<String, Collection<String>> headers, List<String> allowed) {
        return allowed.stream()
                .flatMap(name ->
                        Requests.header(headers, name).map(value -> name + ": " + Printable.escape(value)).stream())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

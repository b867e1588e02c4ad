package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Deprecation;
import feign.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on, once per operation, that Atlas calls an operation deprecated. The date may be one of HTTP, as in recorded
 * responses, or seconds since 1970 as in {@code @1688169599} (RFC 9745).
 */
final class DeprecationNotices {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.deprecation");

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final AtlasObserver observer;

    DeprecationNotices(AtlasObserver observer) {
        this.observer = observer;
    }

    void check(String operationId, Response response) {
        Optional<String> since = Requests.header(response.headers(), "Deprecation");
        Optional<String> sunset = Requests.header(response.headers(), "Sunset");
        if ((since.isPresent() || sunset.isPresent()) && told.add(operationId)) {
            Deprecation deprecation = new Deprecation(
                    operationId, since.flatMap(DeprecationNotices::date), sunset.flatMap(DeprecationNotices::date));
            LOG.debug("{}", deprecation);
            observer.deprecated(deprecation);
        }
    }

    private static Optional<Instant> date(String value) {
        return value.startsWith("@") ? epoch(value.substring(1)) : HttpDates.parse(value);
    }

    private static Optional<Instant> epoch(String seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            // Deprecated all the same, only without a date.
            return Optional.empty();
        }
    }
}

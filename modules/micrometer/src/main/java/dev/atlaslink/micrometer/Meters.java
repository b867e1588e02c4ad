package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.client.event.PermitGrant;
import dev.atlaslink.client.event.RateLimitReport;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.client.event.TokenRefresh;
import dev.atlaslink.client.event.UnexpectedStatus;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Counts what {@link AtlasMeter} says. */
final class Meters {
    private final MeterRegistry registry;
    private final RateLimitGauges rateLimits;

    Meters(MeterRegistry registry) {
        this.registry = registry;
        this.rateLimits = new RateLimitGauges(registry);
    }

    void retrying(Retry retry) {
        count(
                AtlasMeter.RETRIES,
                KeyValuesOf.operation(retry.call()),
                KeyValuesOf.errorType(retry.status(), retry.failure()));
    }

    void waitEnded(ResourceWaitResult result) {
        DistributionSummary.builder(AtlasMeter.WAIT_POLLS.getName())
                .description("polls that a wait took")
                .tags(tags(KeyValuesOf.kind(result.resourceWait().what()), KeyValuesOf.waitResult(result)))
                .register(registry)
                .record(result.polls());
    }

    void permitGranted(PermitGrant permit) {
        timer(AtlasMeter.PERMIT_WAIT, AtlasKey.ENDPOINT_SET.withValue(permit.endpointSet()))
                .record(permit.waited());
    }

    void rateLimitReported(RateLimitReport report) {
        rateLimits.set(report);
    }

    void tokenRefreshed(TokenRefresh refresh) {
        timer(AtlasMeter.TOKEN_FETCH, KeyValuesOf.errorType(refresh.failure())).record(refresh.elapsed());
    }

    void deprecated(Deprecation deprecation) {
        count(
                AtlasMeter.DEPRECATIONS,
                AtlasKey.OPERATION_ID.withValue(deprecation.operationId()),
                deprecation
                        .sunsetAt()
                        .map(sunset -> AtlasKey.SUNSET_DATE.withValue(
                                sunset.atZone(ZoneOffset.UTC).toLocalDate().toString()))
                        .orElseGet(AtlasKey.SUNSET_DATE::none));
    }

    void unexpectedStatus(UnexpectedStatus status) {
        count(AtlasMeter.UNEXPECTED_STATUSES, KeyValuesOf.kind(status.what()), KeyValuesOf.status(status.status()));
    }

    void unknownRegion() {
        count(AtlasMeter.UNKNOWN_REGIONS);
    }

    private void count(AtlasMeter meter, KeyValue... keyValues) {
        Counter.builder(meter.getName())
                .tags(tags(keyValues))
                .register(registry)
                .increment();
    }

    private Timer timer(AtlasMeter meter, KeyValue... keyValues) {
        return Timer.builder(meter.getName()).tags(tags(keyValues)).register(registry);
    }

    private static Tags tags(KeyValue... keyValues) {
        return Tags.of(Arrays.stream(keyValues)
                .map(keyValue -> Tag.of(keyValue.getKey(), keyValue.getValue()))
                .toList());
    }
}

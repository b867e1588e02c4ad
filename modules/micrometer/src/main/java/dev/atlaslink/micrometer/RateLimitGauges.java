package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.RateLimitReport;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Shows what the latest response said of each rate limit. */
final class RateLimitGauges {
    private final MeterRegistry registry;
    private final Map<String, AtomicLong> remaining = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> capacity = new ConcurrentHashMap<>();

    RateLimitGauges(MeterRegistry registry) {
        this.registry = registry;
    }

    void set(RateLimitReport report) {
        report.status()
                .remaining()
                .ifPresent(number -> gauge(AtlasMeter.RATE_LIMIT_REMAINING, remaining, report.endpointSet())
                        .set(number));
        report.status()
                .limit()
                .ifPresent(number -> gauge(AtlasMeter.RATE_LIMIT_CAPACITY, capacity, report.endpointSet())
                        .set(number));
    }

    private AtomicLong gauge(AtlasMeter meter, Map<String, AtomicLong> numbers, String endpointSet) {
        return numbers.computeIfAbsent(endpointSet, set -> {
            AtomicLong number = new AtomicLong();
            Gauge.builder(meter.getName(), number::get)
                    .tag(AtlasKey.ENDPOINT_SET.asString(), set)
                    .register(registry);
            return number;
        });
    }
}

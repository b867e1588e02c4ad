package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitKey;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capacities and refills are those of the Atlas API reference, rate limits. */
class TokenBucketsTest {
    private final ManualClock clock = new ManualClock();
    private final TokenBuckets buckets = new TokenBuckets(clock);

    @Test
    void startsFromThePublishedLimits() {
        exhaust("Private Endpoint Services", "p", 4000);
        exhaust("Encryption at Rest", "p", 2000);
        exhaust("OAuth", "", 50);

        assertThat(pause("Private Endpoint Services", "p")).isEqualTo(Duration.ofMinutes(1));
        assertThat(pause("Encryption at Rest", "p")).isEqualTo(Duration.ofMinutes(1));
        assertThat(pause("OAuth", "")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void countsEachProjectByItself() {
        exhaust("Encryption at Rest", "p", 2000);

        assertThat(pause("Encryption at Rest", "q")).isZero();
        assertThat(pause("Private Endpoint Services", "p")).isZero();
    }

    @Test
    void findsTheSetOfATagAlsoOfTheOldestGeneration() {
        assertThat(EndpointSet.nameOf("PrivateEndpointServices")).isEqualTo("Private Endpoint Services");
        assertThat(EndpointSet.nameOf("PrivateLinkConnections")).isEqualTo("Private Endpoint Services");
        assertThat(EndpointSet.nameOf("EncryptionAtRest")).isEqualTo("Encryption at Rest");
        assertThat(EndpointSet.nameOf("Alerts")).isEqualTo("Alerts");
    }

    @ParameterizedTest
    @CsvSource({
        "privateEndpoint, Private Endpoint Services",
        "encryptionAtRest, Encryption at Rest",
        "privateIpMode, Network Peering",
        "backup, Cloud Backups",
        "privateNetworkSettings, Data Federation",
        "streams, Streams",
        "clusters, Clusters",
        "groups, Projects",
        "orgs, Organizations",
        "alerts, alerts"
    })
    void findsTheSetOfAPath(String segment, String set) {
        assertThat(EndpointSet.nameOf(segment)).isEqualTo(set);
    }

    @Test
    void keepsOfManyProjectsOnlyThoseWhoseBucketsAreNotFull() {
        Permit used = permit("Streams", "used");
        assertThat(used.pause()).isZero();
        used.completed(new RateLimitStatus(OptionalLong.of(5), OptionalLong.of(0), false, Optional.empty()));
        Permit full = permit("Streams", "full");
        assertThat(full.pause()).isZero();
        full.completed(new RateLimitStatus(OptionalLong.of(5), OptionalLong.of(5), false, Optional.empty()));
        for (int i = 0; i < 5000; i++) {
            permit("Streams", "project " + i).cancel();
        }

        assertThat(pause("Streams", "used")).as("still exhausted").isPositive();
        exhaust("Streams", "full", 1200);
        assertThat(pause("Streams", "full")).as("as if it were new").isPositive();
    }

    @Test
    void grantsNoMoreThanTheCapacityToManyThreads() throws Exception {
        AtomicInteger granted = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                done.add(threads.submit(() -> {
                    for (int n = 0; n < 200; n++) {
                        if (pause("Encryption at Rest", "p").isZero()) {
                            granted.incrementAndGet();
                        }
                    }
                }));
            }
            for (Future<?> thread : done) {
                thread.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(granted).hasValue(2000);
    }

    private void exhaust(String set, String scope, int capacity) {
        for (int i = 0; i < capacity; i++) {
            assertThat(pause(set, scope)).isZero();
        }
    }

    private Duration pause(String set, String scope) {
        return permit(set, scope).pause();
    }

    private Permit permit(String set, String scope) {
        return buckets.reserve(new RateLimitKey("https://cloud.mongodb.com", set, scope));
    }
}

package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.RateLimits;
import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Token buckets that run dry (Atlas API reference, rate limits). */
class RateLimitConformanceTest {

    private final Wire wire = new Wire();
    private final RateLimits limits = wire.simulator().rateLimits();
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anEmptyBucketIs429WithAllItsNumbers() {
        limits.set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 2, 7);
        assertThat(wire.get(mode).header("RateLimit-Remaining")).isEqualTo("1");
        assertThat(wire.get(mode).header("RateLimit-Remaining")).isEqualTo("0");

        Reply limited = wire.get(mode + "?pretty=false");

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("RateLimit-Limit")).isEqualTo("2");
        assertThat(limited.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(limited.header("Retry-After")).isEqualTo("60");
        assertThat(limited.header("X-Error-Code")).isEqualTo("RATE_LIMITED_TOKEN_BUCKET");
        assertThat(limited.header("Content-Type")).isEqualTo("application/json");
        assertThat(limited.json().at("/parameters").toString()).isEqualTo("[\"" + mode.substring(1) + "\",60,2,7,60]");
    }

    @Test
    void whoWaitsAsLongAsToldIsServed() {
        limits.set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 1, 7);
        wire.get(mode);

        wire.advance(59);
        assertThat(wire.get(mode).header("Retry-After")).isEqualTo("1");
        wire.advance(1);
        assertThat(wire.get(mode).status()).isEqualTo(200);
    }

    @Test
    void aRefusedCallTakesNoTokenAndDoesNothing() {
        limits.set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 1, 60);
        wire.get(mode);
        for (int i = 0; i < 5; i++) {
            assertThat(wire.patch(mode, "{'enabled':true}").header("Retry-After"))
                    .isEqualTo("60");
        }
        wire.advance(60);
        assertThat(wire.get(mode).text("/enabled")).isEqualTo("false");
    }

    @Test
    void aBucketIsRefilledInOneStepAMinuteAndNeverOverflows() {
        limits.set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 10, 8);
        for (int i = 0; i < 10; i++) {
            wire.get(mode);
        }
        wire.advance(59);
        assertThat(remaining(EndpointSet.PRIVATE_ENDPOINT_SERVICES)).isZero();
        wire.advance(1);
        assertThat(remaining(EndpointSet.PRIVATE_ENDPOINT_SERVICES)).isEqualTo(8);
        wire.advance(60);
        assertThat(remaining(EndpointSet.PRIVATE_ENDPOINT_SERVICES)).isEqualTo(10);
    }

    @Test
    void aBucketFillsEvenlyIfAVariantSaysSo() {
        try (Wire even = new Wire(builder -> builder.variants(Set.of(Variant.RATE_LIMITS_REFILL_EVENLY)))) {
            even.simulator().rateLimits().set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 1, 7);
            String evenMode = even.v2("/privateEndpoint/regionalMode");
            even.get(evenMode);
            assertThat(even.get(evenMode).header("Retry-After")).isEqualTo("9");
            even.advance(9);
            assertThat(even.get(evenMode).status()).isEqualTo(200);
        }
    }

    @Test
    void eachEndpointSetHasItsOwnBucket() {
        limits.set(EndpointSet.ENCRYPTION_AT_REST, 1, 1);
        String encryption = wire.v2("/encryptionAtRest");
        assertThat(wire.get(encryption).status()).isEqualTo(200);
        assertThat(wire.get(wire.v2("/encryptionAtRest/AZURE/privateEndpoints")).status())
                .isEqualTo(429);
        assertThat(wire.get(mode).status()).isEqualTo(200);
        assertThat(remaining(EndpointSet.PRIVATE_ENDPOINT_SERVICES)).isEqualTo(3999);
    }

    @Test
    void badRequestsTakeATokenButAChallengeDoesNot() {
        assertThat(wire.post(wire.v2("/privateEndpoint/endpointService"), "{").header("RateLimit-Remaining"))
                .isEqualTo("3999");
        wire.raw("GET", mode, Wire.V2, null);
        assertThat(remaining(EndpointSet.PRIVATE_ENDPOINT_SERVICES)).isEqualTo(3999);
    }

    @Test
    void aChangedLimitStartsWithAFullBucket() {
        limits.set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 1, 1);
        wire.get(mode);
        limits.set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 3, 1);
        assertThat(remaining(EndpointSet.PRIVATE_ENDPOINT_SERVICES)).isEqualTo(3);
    }

    @Test
    void v1IsNotLimitedUnlessAVariantSaysSo() {
        limits.set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 1, 1);
        Reply unlimited = wire.get(wire.v1("/privateEndpoint"));
        assertThat(wire.get(wire.v1("/privateEndpoint")).status()).isEqualTo(200);
        assertThat(unlimited.headers().map()).doesNotContainKey("ratelimit-limit");

        try (Wire limited = new Wire(builder -> builder.variants(Set.of(Variant.V1_RATE_LIMITED)))) {
            limited.get(limited.v1("/privateEndpoint"));
            limited.get(limited.v1("/privateEndpoint/AWS/endpointService"));
            assertThat(limited.get(limited.v2("/privateEndpoint/regionalMode")).header("RateLimit-Remaining"))
                    .isEqualTo("3997");
        }
    }

    @Test
    void badLimitsAreRefusedByNameAndValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.set(EndpointSet.ENCRYPTION_AT_REST, 0, 1))
                .withMessage("capacity is 0; allowed is 1 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.set(EndpointSet.ENCRYPTION_AT_REST, 1, -1))
                .withMessage("refillPerMinute is -1; allowed is 1 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.remaining("nowhere", EndpointSet.ENCRYPTION_AT_REST))
                .withMessageStartingWith("projectId is \"nowhere\"; allowed is one of [");
    }

    private int remaining(EndpointSet set) {
        return limits.remaining(wire.simulator().projectId(), set);
    }
}

package dev.atlaslink.simulator.internal.state;

import static dev.atlaslink.simulator.internal.state.Status.ACTIVE;
import static dev.atlaslink.simulator.internal.state.Status.AVAILABLE;
import static dev.atlaslink.simulator.internal.state.Status.INITIATING;
import static dev.atlaslink.simulator.internal.state.Status.PENDING;
import static dev.atlaslink.simulator.internal.state.Status.PENDING_ACCEPTANCE;
import static dev.atlaslink.simulator.internal.state.Status.VERIFIED;

import java.time.Duration;
import java.util.Map;

/**
 * Gives every kind of resource its life cycle.
 *
 * @param services of private endpoint services, by provider
 * @param endpoints of endpoints attached to services, by provider
 * @param encryptionEndpoints of encryption-at-rest private endpoints, by provider
 */
public record LifecyclePlan(
        Map<Provider, Lifecycle> services,
        Map<Provider, Lifecycle> endpoints,
        Map<Provider, Lifecycle> encryptionEndpoints) {

    // No deletion was ever timed; official clients poll every 5 to 30 s, so this shows them DELETING at least once.
    private static final Duration DELETION = seconds(60);

    /**
     * Returns the plan with the recorded durations.
     *
     * <p>Service times are from recorded responses. Encryption-at-rest times are those of the Terraform provider's live
     * tests (3 minutes on Azure, 5 to 6 on AWS); there an Azure endpoint is approved by hand, here after a minute. The
     * times of endpoints are our own, their states the Atlas API reference's.
     */
    public static LifecyclePlan recorded() {
        return new LifecyclePlan(
                Map.of(
                        Provider.AWS, Lifecycle.of(INITIATING, Map.of(seconds(148), AVAILABLE), DELETION),
                        Provider.AZURE, Lifecycle.of(INITIATING, Map.of(seconds(61), AVAILABLE), DELETION),
                        Provider.GCP, Lifecycle.of(INITIATING, Map.of(seconds(260), AVAILABLE), DELETION)),
                Map.of(
                        Provider.AWS,
                        Lifecycle.of(
                                PENDING_ACCEPTANCE, Map.of(seconds(15), PENDING, seconds(45), AVAILABLE), DELETION),
                        Provider.AZURE,
                        Lifecycle.of(INITIATING, Map.of(seconds(45), AVAILABLE), DELETION),
                        Provider.GCP,
                        Lifecycle.of(INITIATING, Map.of(seconds(30), VERIFIED, seconds(60), AVAILABLE), DELETION)),
                Map.of(
                        Provider.AWS,
                        Lifecycle.of(INITIATING, Map.of(seconds(330), ACTIVE), DELETION),
                        Provider.AZURE,
                        Lifecycle.of(
                                INITIATING, Map.of(seconds(180), PENDING_ACCEPTANCE, seconds(240), ACTIVE), DELETION)));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}

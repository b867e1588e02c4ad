package dev.atlaslink.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * What is observed: each is a span where there is a tracer, and a timer with a long task timer of those under way
 * ({@code .active}) where there is a meter registry.
 */
@SuppressWarnings("ImmutableEnumChecker") // arrays, which Micrometer asks for, are handed out as copies
public enum AtlasObservation implements ObservationDocumentation {
    /** One call of an operation, with all its requests. Its span is named by the operation. */
    CALL(
            "atlaslink.call",
            DefaultCallConvention.class,
            keys(AtlasKey.OPERATION_ID, AtlasKey.API_GENERATION, AtlasKey.STATUS_CODE, AtlasKey.ERROR_TYPE),
            keys(AtlasKey.REQUESTS)),
    /**
     * One request on the wire, challenges included; part of a call. Its span is a client's, named by method and template,
     * and its context goes out with the request. By OpenTelemetry's semantic conventions for HTTP, but without
     * {@code url.full}, which has ids in it.
     */
    ATTEMPT(
            "http.client.request.duration",
            DefaultAttemptConvention.class,
            keys(
                    AtlasKey.METHOD,
                    AtlasKey.SERVER_ADDRESS,
                    AtlasKey.SERVER_PORT,
                    AtlasKey.URL_TEMPLATE,
                    AtlasKey.STATUS_CODE,
                    AtlasKey.ERROR_TYPE,
                    AtlasKey.OPERATION_ID,
                    AtlasKey.API_GENERATION,
                    AtlasKey.RESOURCE_DATE),
            keys(AtlasKey.RESEND_COUNT)),
    /**
     * One wait for a resource, from whatever thread it is made; its parent is what that thread was observed doing. The
     * calls of a poll are part of the wait that has waited longest for it.
     */
    WAIT(
            "atlaslink.wait",
            DefaultWaitConvention.class,
            keys(AtlasKey.RESOURCE_KIND, AtlasKey.WAIT_RESULT, AtlasKey.ERROR_TYPE),
            keys(AtlasKey.POLLS, AtlasKey.RESOURCE_STATUS));

    private final String name;
    private final Class<? extends ObservationConvention<? extends Observation.Context>> convention;
    private final KeyName[] low;
    private final KeyName[] high;

    AtlasObservation(
            String name,
            Class<? extends ObservationConvention<? extends Observation.Context>> convention,
            KeyName[] low,
            KeyName[] high) {
        this.name = name;
        this.convention = convention;
        this.low = low;
        this.high = high;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
        return convention;
    }

    @Override
    public KeyName[] getLowCardinalityKeyNames() {
        return low.clone();
    }

    /** Only in spans. */
    @Override
    public KeyName[] getHighCardinalityKeyNames() {
        return high.clone();
    }

    private static KeyName[] keys(KeyName... keys) {
        return keys;
    }
}

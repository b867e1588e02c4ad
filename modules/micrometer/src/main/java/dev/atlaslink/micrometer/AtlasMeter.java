package dev.atlaslink.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.docs.MeterDocumentation;

/** What is counted besides the timers of {@link AtlasObservation}. */
@SuppressWarnings("ImmutableEnumChecker") // arrays, which Micrometer asks for, are handed out as copies
public enum AtlasMeter implements MeterDocumentation {
    /** Attempts that follow upon another, by why that failed. */
    RETRIES("atlaslink.retries", Meter.Type.COUNTER, AtlasKey.OPERATION_ID, AtlasKey.ERROR_TYPE),
    /** How many polls a wait took. */
    WAIT_POLLS("atlaslink.wait.polls", Meter.Type.DISTRIBUTION_SUMMARY, AtlasKey.RESOURCE_KIND, AtlasKey.WAIT_RESULT),
    /** How long an attempt waited for the rate limit, most of them no time at all. */
    PERMIT_WAIT("atlaslink.permit.wait", Meter.Type.TIMER, AtlasKey.ENDPOINT_SET),
    /** What the latest response that told it said is left of the rate limit, of whatever project it was. */
    RATE_LIMIT_REMAINING("atlaslink.rate.limit.remaining", Meter.Type.GAUGE, AtlasKey.ENDPOINT_SET),
    /** What the latest response that told it said is the most that can be left. */
    RATE_LIMIT_CAPACITY("atlaslink.rate.limit.capacity", Meter.Type.GAUGE, AtlasKey.ENDPOINT_SET),
    /** Fetches of an OAuth access token; each is a call, too. */
    TOKEN_FETCH("atlaslink.token.fetch", Meter.Type.TIMER, AtlasKey.ERROR_TYPE),
    /** Operations that Atlas called deprecated, each once for a client. */
    DEPRECATIONS("atlaslink.deprecations", Meter.Type.COUNTER, AtlasKey.OPERATION_ID, AtlasKey.SUNSET_DATE),
    /** Statuses that this version does not know, each once for a client and kind of resource. */
    UNEXPECTED_STATUSES(
            "atlaslink.unexpected.statuses", Meter.Type.COUNTER, AtlasKey.RESOURCE_KIND, AtlasKey.RESOURCE_STATUS),
    /** Regions that this version does not know, each once for a client. */
    UNKNOWN_REGIONS("atlaslink.unknown.regions", Meter.Type.COUNTER);

    private final String name;
    private final Meter.Type type;
    private final KeyName[] keys;

    AtlasMeter(String name, Meter.Type type, KeyName... keys) {
        this.name = name;
        this.type = type;
        this.keys = keys;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Meter.Type getType() {
        return type;
    }

    @Override
    public KeyName[] getKeyNames() {
        return keys.clone();
    }
}

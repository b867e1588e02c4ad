package dev.atlaslink.simulator.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Lists behaviour that is not certain, because the sources about Atlas contradict each other or do not tell. Each
 * constant is the behaviour that is not the default.
 */
public enum Variant {
    /** Successes have the vendor's documented statuses, 200 and 204, where 201 and 202 were recorded. */
    DOCUMENTED_SUCCESS_CODES,

    /** A ready AWS service shows WAITING_FOR_USER in v2 too, as in outputs of 2021; recorded in 2026 is AVAILABLE. */
    V2_AWS_WAITING_FOR_USER,

    /** A ready AWS service shows AVAILABLE in v1.0 too, whose pages list WAITING_FOR_USER only. */
    V1_AWS_AVAILABLE,

    /** Deleting the last endpoint removes the service of any provider (v2 reference); observed is AWS alone. */
    LAST_ENDPOINT_REMOVES_ANY_SERVICE,

    /** Deleting the last endpoint never removes the service. */
    LAST_ENDPOINT_REMOVES_NO_SERVICE,

    /** A 204 names the type of its missing body in X-Content-Type, as 2 of 44 recorded do, instead of Content-Type. */
    NO_CONTENT_WITH_X_CONTENT_TYPE,
    /** Services of every generation refuse to be deleted while they have endpoints, as the oldest does. */
    SERVICE_WITH_ENDPOINTS_UNDELETABLE,

    /** An envelope calls the result {@code envelope} (v1.0 reference) instead of {@code content} (v2 reference). */
    ENVELOPE_KEY_ENVELOPE,

    /** With an envelope every response, errors too, has HTTP status 200, and only the envelope has the real one. */
    ENVELOPE_HIDES_STATUS,

    /** A missing encryption-at-rest endpoint is a PRIVATE_ENDPOINT_SERVICE_NOT_FOUND instead of a RESOURCE_NOT_FOUND. */
    ENCRYPTION_ENDPOINT_NOT_FOUND_AS_SERVICE,

    /** A second encryption-at-rest endpoint of a provider in a region is refused with 409. */
    ENCRYPTION_ENDPOINT_ONCE_PER_REGION,

    /** Encryption-at-rest endpoints take their own provider's regions only; the v2 reference pairs AWS with one of Azure's. */
    ENCRYPTION_ENDPOINT_OWN_REGIONS,

    /** Encryption-at-rest endpoints need {@code requirePrivateNetworking} on their provider's settings first. */
    ENCRYPTION_ENDPOINT_NEEDS_PRIVATE_NETWORKING,

    /** A region takes several backup endpoints, where a second one is refused with the 409 that the reference declares. */
    BACKUP_ENDPOINTS_SHARE_REGIONS,

    /** A version date on which Atlas published nothing is refused with 406 instead of resolved to an earlier one. */
    UNPUBLISHED_DATES_REFUSED,

    /** A lacking role gets a 403 instead of the 401 that users report. */
    LACKING_ROLE_FORBIDDEN,

    /** An unknown region of a new service gets a 500, as users report, instead of the documented 400. */
    UNKNOWN_REGION_UNEXPECTED,

    /**
     * The v1.0 interfaces take the bodies of the official v1.0 Go client where they contradict the pages: true or false
     * alone for regional mode, and an endpoint's id by the name that it has in responses.
     */
    V1_GO_CLIENT_BODIES,

    /**
     * Atlas spells the id of an Azure endpoint in lower case, whatever its owner wrote, and finds it under that spelling only.
     */
    AZURE_ENDPOINT_IDS_LOWER_CASED,

    /** The v1.0 interfaces draw on the token buckets of v2. */
    V1_RATE_LIMITED,

    /** Tokens of a rate limit come back one after the other instead of all at once every minute, as recorded. */
    RATE_LIMITS_REFILL_EVENLY;

    private static final Set<Variant> STRICT = Collections.unmodifiableSet(EnumSet.of(
            SERVICE_WITH_ENDPOINTS_UNDELETABLE,
            ENCRYPTION_ENDPOINT_ONCE_PER_REGION,
            ENCRYPTION_ENDPOINT_OWN_REGIONS,
            ENCRYPTION_ENDPOINT_NEEDS_PRIVATE_NETWORKING,
            UNPUBLISHED_DATES_REFUSED,
            V1_RATE_LIMITED));

    /** Returns the variants that refuse what Atlas may or may not allow. */
    public static Set<Variant> strict() {
        return STRICT;
    }
}

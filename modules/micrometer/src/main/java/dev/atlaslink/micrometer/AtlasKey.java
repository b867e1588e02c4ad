package dev.atlaslink.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.docs.KeyName;

/**
 * Names of what observations and meters are told apart by. Those of HTTP, servers, URLs and errors are OpenTelemetry's
 * (semantic conventions for HTTP); the others begin with {@code atlaslink}.
 */
public enum AtlasKey implements KeyName {
    /** Generation of the API in the path: {@code v1.0} or {@code v2}; none for the token endpoint. */
    API_GENERATION("atlaslink.api.generation"),
    /** What Atlas counts together for a rate limit, such as {@code Private Endpoint Services}. */
    ENDPOINT_SET("atlaslink.endpoint.set"),
    /**
     * Why something failed: the status from 400 on, or the class of the exception where there is no response; for calls
     * and waits always the class. None after a success.
     */
    ERROR_TYPE("error.type"),
    /** HTTP method. */
    METHOD("http.request.method"),
    /** Operation of the specification, such as {@code listGroupPrivateEndpointEndpointService}. */
    OPERATION_ID("atlaslink.operation.id"),
    /** How many polls a wait took. */
    POLLS("atlaslink.wait.polls"),
    /** How many requests a call took, challenges included. */
    REQUESTS("atlaslink.requests"),
    /** How often the call had sent a request before this one; only from the second on. */
    RESEND_COUNT("http.request.resend_count"),
    /** Version of the response, such as {@code 2023-01-01}; none for v1.0, for errors and where there is no body. */
    RESOURCE_DATE("atlaslink.resource.date"),
    /** Kind of resource that is waited for, such as {@code private endpoint service}. */
    RESOURCE_KIND("atlaslink.resource.kind"),
    /** Status of the resource, as Atlas spells it; {@code OTHER} if that does not look like one. */
    RESOURCE_STATUS("atlaslink.resource.status"),
    /** HTTP status of the response, of a call that of the last one; none if no response came. */
    STATUS_CODE("http.response.status_code"),
    /** Host that is called. */
    SERVER_ADDRESS("server.address"),
    /** Port that is called. */
    SERVER_PORT("server.port"),
    /** From when Atlas may respond with 410, as a date; none if that is not set. */
    SUNSET_DATE("atlaslink.sunset.date"),
    /** Path as the specification has it, with its variables in braces: no id is in it. */
    URL_TEMPLATE("url.template"),
    /** How a wait ended: success, failed, timeout, cancelled or error; none before. */
    WAIT_RESULT("atlaslink.wait.result");

    private final String key;

    AtlasKey(String key) {
        this.key = key;
    }

    @Override
    public String asString() {
        return key;
    }

    /** Says that there is no value, as Micrometer does: a meter always has the same keys. */
    KeyValue none() {
        return withValue(KeyValue.NONE_VALUE);
    }
}

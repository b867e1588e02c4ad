package dev.atlaslink.simulator.internal.error;

import java.util.List;
import java.util.Locale;

/**
 * Lists every error of the API that the simulator gives, with its status and its text.
 *
 * <p>Codes and statuses are Atlas's; texts that were never recorded are our own.
 */
public enum ErrorCode {
    MALFORMED_JSON(400, "The request body is not well-formed JSON."),
    INVALID_JSON(400, "The request body must be a JSON object."),
    MISSING_ATTRIBUTE(400, "The attribute %s is required but missing."),
    INVALID_ATTRIBUTE(400, "The attribute %s is unknown or has a value that is not allowed."),
    INVALID_JSON_ATTRIBUTE(400, "The attribute %s has a JSON value of the wrong type."),
    INVALID_ENUM_VALUE(400, "The attribute %s has a value outside its enumeration."),
    VALIDATION_ERROR(400, "The attribute %s is outside its limits."),
    INVALID_QUERY_PARAMETER(400, "The query parameter %s is unknown or has a value that is not allowed."),
    INVALID_PATH_PARAMETER(400, "The path parameter %s has a value that is not allowed."),
    PATH_PARAM_PARSE_ERROR(400, "A parameter in the path %s is malformed."),
    INVALID_PROVIDER(400, "No provider %s exists."),
    INVALID_REGION(400, "No region %s exists for provider %s."),
    CROSS_REGION_PRIVATE_LINK_SELF_REGION(400, "The service's own region %s cannot be a supported remote region."),
    PROVIDER_UNSUPPORTED(400, "Provider %s does not support this."),
    ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETE_BLOCKED_DURING_PROVISIONING(
            400, "The private endpoints %s cannot be deleted while they are being provisioned."),
    CANNOT_DISABLE_ENCRYPTION_AT_REST_DUE_TO_PRIVATE_ENDPOINTS(
            400, "Encryption at rest cannot be disabled while it has private endpoints."),
    ENCRYPTION_AT_REST_NOT_ENABLED(400, "Encryption at rest with private networking is not enabled for this provider."),
    CANNOT_UPDATE_PRIVATE_IP_MODE(400, "Private IP mode cannot be enabled."),
    INVALID_BEARER_TOKEN("UNEXPECTED_ERROR", 401, "You are not authorized for this resource."),
    NOT_IN_GROUP(401, "The current user is not in the group, or the group does not exist."),
    USER_UNAUTHORIZED(401, "The current user is not authorized to perform this action."),
    IP_ADDRESS_NOT_ON_ACCESS_LIST(403, "IP address %s is not on the access list."),
    FOREIGN_CALLER("UNEXPECTED_ERROR", 403, "The control plane is for programs of this machine."),
    GROUP_NOT_FOUND(404, "No group with ID %s exists."),
    CLUSTER_NOT_FOUND(404, "No cluster named %s exists in group %s."),
    RESOURCE_NOT_FOUND(404, "Cannot find resource %s."),
    PRIVATE_ENDPOINT_SERVICE_NOT_FOUND(404, "No private endpoint service or endpoint with ID %s exists."),
    PRIVATELINK_NOT_FOUND(404, "No private endpoint connection with ID %s exists."),
    PRIVATELINK_INTERFACE_ENDPOINT_NOT_FOUND(404, "No interface endpoint with ID %s exists."),
    PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED(404, "The interface endpoint ID %s is malformed."),
    METHOD_NOT_ALLOWED("UNEXPECTED_ERROR", 405, "The method %s is not allowed here."),
    INVALID_VERSION_DATE(406, "Invalid accept header or version date."),
    PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION(
            409, "A private endpoint service already exists for %s region %s."),
    PRIVATELINK_INTERFACE_ENDPOINT_ALREADY_EXISTS(409, "The endpoint %s already exists."),
    PRIVATELINK_CANNOT_ACCEPT_ENDPOINTS(409, "The private endpoint service %s is not ready to accept endpoints."),
    UNVERIFIED_JOURNAL("UNEXPECTED_ERROR", 409, "The journal has another number of such requests."),
    CANNOT_DELETE_PRIVATELINK_WITH_ENDPOINTS(409, "The private endpoint connection %s still has interface endpoints."),
    MULTIPLE_PRIVATE_ENDPOINTS_RESTRICTED_TO_SINGLE_REGION(
            409, "Without regional mode a project has several private endpoints in one region only."),
    VERSION_GONE(410, "Version %s of %s is no longer available."),
    PAYLOAD_TOO_LARGE("UNEXPECTED_ERROR", 413, "The request body is larger than %s bytes."),
    UNSUPPORTED_MEDIA_TYPE("UNEXPECTED_ERROR", 415, "The content type %s is not supported."),
    RATE_LIMITED(429, "The limit of %2$s requests per %3$s minutes was reached for %1$s."),
    RATE_LIMITED_TOKEN_BUCKET(429, "The rate limit of %s was reached; retry in %s seconds."),
    UNEXPECTED_ERROR(500, "Unexpected error."),
    NOT_SERVED("UNEXPECTED_ERROR", 501, "The simulator has no behaviour for %s.");

    private final String wireName;
    private final int status;
    private final String detail;

    ErrorCode(int status, String detail) {
        this.wireName = name();
        this.status = status;
        this.detail = detail;
    }

    // Failures that are HTTP's rather than the API's carry the catch-all code, as the recorded 401 does.
    ErrorCode(String wireName, int status, String detail) {
        this.wireName = wireName;
        this.status = status;
        this.detail = detail;
    }

    /** Makes the refusal; the parameters fill the text and are listed in the body. */
    public ApiException with(Object... parameters) {
        return new ApiException(this, List.of(parameters));
    }

    public String wireName() {
        return wireName;
    }

    public int status() {
        return status;
    }

    String detail(List<Object> parameters) {
        return String.format(Locale.ROOT, detail, parameters.toArray());
    }
}

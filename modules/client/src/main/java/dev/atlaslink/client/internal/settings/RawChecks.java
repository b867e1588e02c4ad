package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.internal.wording.Required;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the parts of requests that users write themselves, before anything is sent. */
public final class RawChecks {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    private static final Pattern MEDIA_TYPE =
            Pattern.compile(SettingChecks.TOKEN + "/" + SettingChecks.TOKEN + "(?:[ -~]*[!-~])?");
    private static final Pattern OPERATION = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private RawChecks() {}

    /**
     * Checks a method.
     *
     * @param method of HTTP
     * @return the same
     * @throws IllegalArgumentException if Atlas knows no such method
     */
    public static String method(String method) {
        if (method == null || !(WITHOUT_BODY.contains(method) || WITH_BODY.contains(method))) {
            throw Required.refusal("method", method, "one of GET, HEAD, POST, PUT, PATCH, DELETE");
        }
        return method;
    }

    /**
     * Refuses a body where none is sent.
     *
     * @param method of HTTP
     * @throws IllegalArgumentException if its requests have no body
     */
    public static void takesBody(String method) {
        if (WITHOUT_BODY.contains(method)) {
            throw new IllegalArgumentException("body is set; allowed with " + method + " is none");
        }
    }

    /**
     * Checks a media type.
     *
     * @param mediaType with its parameters
     * @return the same
     * @throws IllegalArgumentException if it is none
     */
    public static String mediaType(String mediaType) {
        if (mediaType == null || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw Required.refusal(
                    "mediaType", mediaType, "a media type, such as application/vnd.atlas.2023-01-01+csv");
        }
        return mediaType;
    }

    /**
     * Checks the name of an operation.
     *
     * @param operationId for logs, events and exceptions
     * @return the same
     * @throws IllegalArgumentException if it is missing or has another form
     */
    public static String operationId(String operationId) {
        if (operationId == null || !OPERATION.matcher(operationId).matches()) {
            throw Required.refusal("operationId", operationId, "1 to 100 letters, digits, \".\", \"_\" and \"-\"");
        }
        return operationId;
    }
}

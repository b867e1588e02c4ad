package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.wording.Required;
import java.util.regex.Pattern;

/** Checks the parts of requests and ids. */
final class Check {
    private static final String BYTE = "(?:25[0-5]|(?:2[0-4]|1[0-9]|[1-9])?[0-9])";
    private static final String GROUP = "[0-9A-Fa-f]{1,4}";
    private static final Pattern IP_ADDRESS =
            Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}|" + GROUP + "(?::" + GROUP + "){7}");

    private Check() {}

    static String matches(String field, String value, Pattern allowed, String description) {
        if (value == null || !allowed.matcher(value).matches()) {
            throw refused(field, value, description);
        }
        return value;
    }

    static String notBlank(String field, String value, String description) {
        if (value == null || value.isBlank()) {
            throw refused(field, value, description);
        }
        return value;
    }

    /** Of the two forms of IPv6, Atlas knows the one that writes all groups out (Atlas API reference). */
    static String ipAddress(String field, String value) {
        return matches(field, value, IP_ADDRESS, "an IPv4 address, or an IPv6 address with all eight groups");
    }

    static String length(String field, String value, int least, int most) {
        if (value == null || value.length() < least || value.length() > most) {
            throw refused(field, value, least + " to " + most + " characters");
        }
        return value;
    }

    static <T> T notNull(String field, T value, String description) {
        return Required.notNull(field, value, description);
    }

    /** Checks what every resource has. */
    static void resource(Object id, CloudProvider provider, ResourceStatus status) {
        Required.id(id);
        Required.provider(provider);
        status(status);
    }

    static void status(ResourceStatus status) {
        notNull("status", status, "a status as Atlas spells it, or ResourceStatus.UNKNOWN");
    }

    static IllegalArgumentException refused(String field, Object value, String description) {
        return Required.refusal(field, value == null ? null : value.toString(), description);
    }
}

package dev.atlaslink.client.model;

import java.util.regex.Pattern;

/** Checks arguments in one way: every refusal names the field, the value and what is allowed. */
final class Check {
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

    static String length(String field, String value, int least, int most) {
        if (value == null || value.length() < least || value.length() > most) {
            throw refused(field, value, least + " to " + most + " characters");
        }
        return value;
    }

    static <T> T notNull(String field, T value, String description) {
        if (value == null) {
            throw refused(field, null, description);
        }
        return value;
    }

    static IllegalArgumentException refused(String field, Object value, String description) {
        String shown = value == null ? "null" : "\"" + value + "\"";
        return new IllegalArgumentException(field + " is " + shown + "; allowed is " + description);
    }
}

package dev.atlaslink.client.model;

import java.util.regex.Pattern;

/** Knows the one form of the ids that Atlas itself gives out (Atlas API reference: {@code ^([a-f0-9]{24})$}). */
final class ObjectIds {
    private static final Pattern FORM = Pattern.compile("[a-f0-9]{24}");

    private ObjectIds() {}

    static void check(String field, String value) {
        Check.matches(field, value, FORM, "24 lower-case hexadecimal digits");
    }
}

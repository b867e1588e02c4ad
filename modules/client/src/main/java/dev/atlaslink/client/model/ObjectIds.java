package dev.atlaslink.client.model;

/** Knows the one form of the ids that Atlas itself gives out (Atlas API reference: {@code ^([a-f0-9]{24})$}). */
final class ObjectIds {
    private static final int LENGTH = 24;

    private ObjectIds() {}

    static void check(String field, String value) {
        if (value == null || !isId(value)) {
            throw Check.refused(field, value, "24 lower-case hexadecimal digits");
        }
    }

    /** By hand, because every object of a list has one, and a pattern would cost more than reading it. */
    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.length() == LENGTH;
    }
}

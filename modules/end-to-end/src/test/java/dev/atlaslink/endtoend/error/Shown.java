package dev.atlaslink.endtoend.error;

/** How a message shows a value that somebody gave: what cannot be seen of it is escaped. */
final class Shown {
    private Shown() {}

    static String of(String value) {
        return String.valueOf(value).replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\u0000");
    }
}

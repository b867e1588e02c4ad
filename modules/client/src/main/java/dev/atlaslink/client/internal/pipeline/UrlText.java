package dev.atlaslink.client.internal.pipeline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encodes texts for paths and queries: all but unreserved characters (RFC 3986). */
final class UrlText {
    private UrlText() {}

    static String encode(String text) {
        // Nearly every text is an id or a word and needs no copy.
        return isUnreserved(text)
                ? text
                : URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A")
                        .replace("%7E", "~");
    }

    private static boolean isUnreserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }
}

package dev.atlaslink.client.internal.pipeline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Percent-encodes texts for paths and queries: all but unreserved characters (RFC 3986). */
final class UrlText {
    /** What may stand in a name of a query neither by itself nor as an escape that is written already. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("(?:[^A-Za-z0-9._~%-]|%(?![0-9A-Fa-f]{2}))+");

    /** The same for text whose delimiters are to stay what they are. */
    private static final Pattern NOT_IN_LITERALS =
            Pattern.compile("(?:[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2}))+");

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

    /** Encodes the name of a parameter in a template. */
    static String encodeName(String text) {
        return NOT_IN_NAMES.matcher(text).replaceAll(foreign -> encode(foreign.group()));
    }

    /** Encodes literal text of a template, whose delimiters are to stay what they are. */
    static String encodeLiteral(String text) {
        return NOT_IN_LITERALS.matcher(text).replaceAll(foreign -> encode(foreign.group()));
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

package dev.atlaslink.client.internal.pipeline;

import java.util.regex.Pattern;

/** Says what the values of a header's parameters may be, and what stands between its entries. */
enum HeaderGrammar {
    /** A line break would begin another header, or another request; what is not ASCII, each transport sends otherwise. */
    PLAIN(", ", "[!-~](?:[ -~\\t]*[!-~])?", "visible ASCII characters, and spaces between them"),

    /** Anything else would begin another cookie, or end this one (RFC 6265, section 4.1.1); an empty one is allowed. */
    COOKIE(
            "; ",
            "[!#-+\\--:<-\\[\\]-~]*",
            "visible ASCII characters without quotes, commas, semicolons and backslashes");

    private final String separator;
    private final Pattern value;
    private final String allowed;

    HeaderGrammar(String separator, String value, String allowed) {
        this.separator = separator;
        this.value = Pattern.compile(value);
        this.allowed = allowed;
    }

    static HeaderGrammar of(String header) {
        return header.equalsIgnoreCase("Cookie") ? COOKIE : PLAIN;
    }

    String separator() {
        return separator;
    }

    String require(String parameter, String header, String text) {
        // The value may be a secret, so it is not repeated.
        if (!value.matcher(text).matches()) {
            throw new IllegalArgumentException(parameter + " is " + (text.isEmpty() ? "empty" : "not fit")
                    + " for header " + header + "; allowed are " + allowed);
        }
        return text;
    }
}

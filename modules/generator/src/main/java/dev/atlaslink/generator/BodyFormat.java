package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.MediaType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a media type says of a body: in which published version it is, and in which format.
 *
 * <p>Atlas names both in one type: {@code application/vnd.atlas.2025-03-12+json} (v2 reference).
 *
 * @param mediaType as it stands in the document
 * @param version such as {@code 2025-03-12} or {@code preview}; empty where the type names none
 * @param format such as {@code json}, {@code csv} or {@code gzip}
 */
record BodyFormat(String mediaType, String version, String format) {
    private static final Pattern VERSIONED = Pattern.compile("vnd\\.[^.+]+\\.(?<version>[^+]+)\\+(?<format>.+)");
    private static final Set<String> TEXTS = Set.of("csv", "xml", "yaml", "x-yaml");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]+|[0-9]+");

    static BodyFormat of(String mediaType) {
        String name = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String subtype = name.substring(name.indexOf('/') + 1);
        Matcher versioned = VERSIONED.matcher(subtype);
        if (versioned.matches()) {
            return new BodyFormat(mediaType, versioned.group("version"), versioned.group("format"));
        }
        return new BodyFormat(mediaType, "", subtype.substring(subtype.indexOf('+') + 1));
    }

    boolean isJson() {
        return format.equals("json");
    }

    boolean isForm() {
        return format.equals("x-www-form-urlencoded");
    }

    /** Tells whether the body is text that nothing takes apart. */
    boolean isText() {
        return mediaType.toLowerCase(Locale.ROOT).startsWith("text/") || TEXTS.contains(format);
    }

    boolean isMultipart() {
        return mediaType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Tells whether the type stands for several, as {@code *}{@code /*} does; none of them can be sent. */
    boolean isRange() {
        return mediaType.contains("*");
    }

    /** Returns the type in which a range is sent: bytes as such, all else as JSON. */
    String concrete(MediaType body) {
        boolean bytes =
                body.getSchema() != null && "binary".equals(body.getSchema().getFormat());
        return bytes ? "application/octet-stream" : "application/json";
    }

    /** Returns the version for the end of a method's name: {@code V20250312}, {@code Preview}. */
    String versionSuffix() {
        String words = capitalized(version);
        return !words.isEmpty() && Character.isDigit(words.charAt(0)) ? "V" + words : words;
    }

    /** Returns the format for the end of a method's name: {@code Csv}, {@code OctetStream}. */
    String formatSuffix() {
        return capitalized(format);
    }

    /** Returns the format of a request for the end of a method's name: {@code WithCsv}, {@code WithMergePatchJson}. */
    String requestSuffix() {
        if (isForm()) {
            return "WithForm";
        }
        String name = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return "With" + capitalized(version.isEmpty() ? name.substring(name.indexOf('/') + 1) : format);
    }

    private static String capitalized(String text) {
        StringBuilder words = new StringBuilder();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.append(Character.toUpperCase(word.group().charAt(0)))
                    .append(word.group().substring(1));
        }
        return words.toString();
    }
}

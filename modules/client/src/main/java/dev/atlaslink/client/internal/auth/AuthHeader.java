package dev.atlaslink.client.internal.auth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the headers of HTTP authentication (RFC 9110, section 11) into schemes and parameters. */
final class AuthHeader {
    /** A quantifier that never backs up: a long text costs neither time nor stack. */
    private static final Pattern PART = Pattern.compile("(?<name>[!#$%&'*+.^_`|~0-9A-Za-z-]++)"
            + "(?:\\s*+=\\s*+(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*+)\"|(?<token>[^\\s,\"]++)))?");

    private AuthHeader() {}

    /** Returns the parts in their order. */
    static List<Part> parts(String header) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(header);
        while (part.find()) {
            Optional<String> quoted = Optional.ofNullable(part.group("quoted"));
            parts.add(new Part(
                    part.group("name"),
                    quoted.map(text -> text.replaceAll("\\\\(.)", "$1"))
                            .or(() -> Optional.ofNullable(part.group("token")))));
        }
        return parts;
    }

    /** Returns the nonce that the server wants to be used next (RFC 7616, section 3.5). */
    static Optional<String> nextNonce(Map<String, Collection<String>> headers) {
        Collection<String> infos = headers.get("Authentication-Info");
        if (infos == null) {
            return Optional.empty();
        }
        return infos.stream()
                .flatMap(info -> parts(info).stream())
                .filter(part -> part.name().equalsIgnoreCase("nextnonce"))
                .flatMap(part -> part.value().stream())
                .findFirst();
    }

    /**
     * One {@code name=value}, quoted or not; or a scheme, which is a name alone.
     *
     * @param name in whatever case it came
     * @param value without its quotes; empty for a scheme
     */
    record Part(String name, Optional<String> value) {
        boolean isScheme() {
            return value.isEmpty();
        }
    }
}

package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.internal.auth.AuthHeader.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A way to authenticate that a server offers with a 401, whether we know it or not.
 *
 * @param scheme as the server spells it
 * @param parameters by name in lower case
 */
record Offer(String scheme, Map<String, String> parameters) {
    /** Longer than any name that is worth reading. */
    private static final int LONGEST = 64;

    /** Reads the WWW-Authenticate headers; one value may hold several offers. */
    static List<Offer> in(Map<String, Collection<String>> headers) {
        return headers.getOrDefault("WWW-Authenticate", List.of()).stream()
                .flatMap(value -> parse(value).stream())
                .toList();
    }

    private static List<Offer> parse(String header) {
        List<Offer> found = new ArrayList<>();
        for (Part part : AuthHeader.parts(header)) {
            if (part.isScheme()) {
                found.add(new Offer(part.name(), new TreeMap<>()));
            } else if (!found.isEmpty()) {
                found.get(found.size() - 1)
                        .parameters()
                        .put(part.name().toLowerCase(Locale.ROOT), part.value().orElseThrow());
            }
        }
        return found;
    }

    boolean is(String name) {
        return scheme.equalsIgnoreCase(name);
    }

    /** Says what decides whether it can be taken, such as {@code Digest (algorithm=SHA-512-256, qop=auth, no nonce)}. */
    String describe() {
        if (!is("Digest")) {
            return plain(scheme);
        }
        List<String> facts = new ArrayList<>();
        for (String name : List.of("algorithm", "qop")) {
            if (parameters.containsKey(name)) {
                facts.add(name + "=" + plain(parameters.get(name)));
            }
        }
        for (String name : List.of("realm", "nonce")) {
            if (!parameters.containsKey(name)) {
                facts.add("no " + name);
            }
        }
        return facts.isEmpty() ? "Digest" : facts.stream().collect(Collectors.joining(", ", "Digest (", ")"));
    }

    /** A server may write anything here, and a message may be read on a terminal. */
    private static String plain(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return shown.replaceAll("[^ -~]", "?");
    }
}

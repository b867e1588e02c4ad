package dev.atlaslink.simulator.internal.auth;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits Digest credentials into parameters (RFC 7616).
 *
 * <p>Quotes are taken or left on every parameter: official clients quote the algorithm although the challenge does not.
 */
final class DigestParameters {

    private static final Pattern PARAMETER = Pattern.compile(
            "\\G\\s*([A-Za-z]+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s\",]+))\\s*(?:,|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final Map<String, String> values = new HashMap<>();

    private DigestParameters() {}

    static DigestParameters parse(String text) throws MalformedDigestException {
        DigestParameters parameters = new DigestParameters();
        Matcher matcher = PARAMETER.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find()) {
            if (parameters.values.put(matcher.group(1), value(matcher)) != null) {
                throw new MalformedDigestException("the Digest parameter " + matcher.group(1) + " is given twice");
            }
            end = matcher.end();
        }
        if (end < text.length()) {
            throw new MalformedDigestException("the Digest parameters cannot be read from character " + end + " on");
        }
        return parameters;
    }

    private static String value(Matcher matcher) {
        String quoted = matcher.group(2);
        if (quoted == null) {
            return matcher.group(3);
        }
        return quoted.indexOf('\\') < 0 ? quoted : ESCAPED.matcher(quoted).replaceAll("$1");
    }

    void require(Set<String> names) throws MalformedDigestException {
        if (!values.keySet().containsAll(names)) {
            Set<String> missing = new TreeSet<>(names);
            missing.removeAll(values.keySet());
            throw new MalformedDigestException("the Digest parameters lack " + missing);
        }
    }

    String get(String name) {
        return values.get(name);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}

package dev.atlaslink.cli.doctor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one check has found out.
 *
 * @param subject what was looked at, such as an API key
 * @param check which of the checks, in one word
 * @param verdict how it is meant
 * @param seen what was found, in words; what a server said in it is not escaped yet
 * @param advice what to do about it; empty if nothing has to be done
 * @param facts the same for programs, by name
 */
record Finding(
        String subject,
        String check,
        Verdict verdict,
        String seen,
        Optional<String> advice,
        Map<String, Object> facts) {
    static Finding ok(String subject, String check, String seen) {
        return new Finding(subject, check, Verdict.OK, seen, Optional.empty(), Map.of());
    }

    static Finding skipped(String subject, String check, String reason) {
        return new Finding(subject, check, Verdict.SKIPPED, reason, Optional.empty(), Map.of());
    }

    static Finding notKnown(String subject, String check, String reason) {
        return new Finding(subject, check, Verdict.NOT_KNOWN, reason, Optional.empty(), Map.of());
    }

    static Finding warning(String subject, String check, String seen, String advice) {
        return new Finding(subject, check, Verdict.WARNING, seen, Optional.of(advice), Map.of());
    }

    static Finding problem(String subject, String check, String seen, String advice) {
        return new Finding(subject, check, Verdict.PROBLEM, seen, Optional.of(advice), Map.of());
    }

    /** Adds a fact. */
    Finding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Finding(subject, check, verdict, seen, advice, more);
    }

    /** Lists all of it for programs; {@code null} where there is no advice. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("subject", subject);
        properties.put("check", check);
        properties.put("verdict", verdict.toString());
        properties.put("seen", seen);
        properties.put("advice", advice.orElse(null));
        properties.put("facts", facts);
        return properties;
    }
}

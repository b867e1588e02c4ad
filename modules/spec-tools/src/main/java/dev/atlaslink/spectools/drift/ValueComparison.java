package dev.atlaslink.spectools.drift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what two schemas say of a single value: type, listed values, pattern and null. */
final class ValueComparison {
    private static final Pattern NEEDLESS_GROUP = Pattern.compile("\\^\\(([^()]*)\\)\\$");

    private final Findings findings;

    ValueComparison(Findings findings) {
        this.findings = findings;
    }

    void compare(String place, Schema official, Schema ours) {
        findings.compare(Kind.TYPE_DIFFERS, place, official.type(), ours.type());
        findings.compare(Kind.PATTERN_DIFFERS, place, withoutGroup(official.pattern()), withoutGroup(ours.pattern()));
        findings.compare(Kind.NULLABLE_DIFFERS, place, nullable(official.nullable()), nullable(ours.nullable()));
        compareValues(place, official, ours);
    }

    private void compareValues(String place, Schema official, Schema ours) {
        Kind kind = Kind.ENUM_VALUES;
        if (ours.values().isEmpty()) {
            kind = Kind.ENUM_CLOSED;
        } else if (official.values().isEmpty()) {
            kind = Kind.ENUM_OPEN;
        }
        findings.compare(kind, place, values(official), values(ours));
    }

    private static String values(Schema schema) {
        return schema.values().isEmpty() ? "any" : String.join(", ", schema.values());
    }

    private static String nullable(boolean yes) {
        return yes ? "nullable" : "not null";
    }

    /** The vendor writes {@code ^([a-f0-9]{24})$} where {@code ^[a-f0-9]{24}$} says the same. */
    private static String withoutGroup(String pattern) {
        Matcher grouped = NEEDLESS_GROUP.matcher(pattern);
        return grouped.matches() && !grouped.group(1).contains("|") ? "^" + grouped.group(1) + "$" : pattern;
    }
}

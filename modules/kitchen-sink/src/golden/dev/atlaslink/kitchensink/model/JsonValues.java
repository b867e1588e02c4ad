package dev.atlaslink.kitchensink.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes values of what stands in JSON, exactly or not at all; {@code null} stays {@code null}. */
final class JsonValues {
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter();

    private JsonValues() {}

    static Integer int32(String name, Number value) {
        try {
            return value == null ? null : exact(value).intValueExact();
        } catch (ArithmeticException failure) {
            throw refused(name, value, "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    static Long int64(String name, Number value) {
        try {
            return value == null ? null : exact(value).longValueExact();
        } catch (ArithmeticException failure) {
            throw refused(name, value, "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
    }

    private static BigDecimal exact(Number value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }

    static Number whole(String digits) {
        BigInteger exact = new BigInteger(digits);
        int bits = exact.bitLength();
        if (bits < Integer.SIZE) {
            return exact.intValue();
        }
        return bits < Long.SIZE ? (Number) exact.longValue() : exact;
    }

    static Boolean truth(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** A time without a zone is one of UTC. */
    static Instant instant(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            TemporalAccessor time = DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime zoned
                    ? zoned.toInstant()
                    : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException failure) {
            throw refused(name, value, "a date and time, such as 2026-01-02T03:04:05Z");
        }
    }

    static LocalDate date(String name, String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException failure) {
            throw refused(name, value, "a date, such as 2026-01-02");
        }
    }

    static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T> Map<String, T> given(Map<String, T> map) {
        return map == null ? Map.of() : map;
    }

    static <T, R> List<R> list(List<T> values, Function<T, R> element) {
        if (values == null) {
            return null;
        }
        List<R> list = new ArrayList<>();
        values.forEach(value -> list.add(element.apply(value)));
        return list;
    }

    static <T, R> Map<String, R> map(Map<String, T> values, Function<T, R> element) {
        if (values == null) {
            return null;
        }
        Map<String, R> map = new LinkedHashMap<>();
        values.forEach((name, value) -> map.put(name, element.apply(value)));
        return map;
    }

    /** Without a cause: Jackson tells the innermost one, which does not name the property. */
    private static IllegalArgumentException refused(String name, Object value, String allowed) {
        return new IllegalArgumentException(name + " is " + value + "; allowed is " + allowed);
    }
}

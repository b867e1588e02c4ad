package dev.atlaslink.kitchensink.model;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Makes values of JSON that was read without a type, as maps, lists and single values. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class JsonTrees {
    private JsonTrees() {}

    static AnyNotice asAnyNotice(Object tree) {
        Map<String, Object> properties = object("AnyNotice", tree);
        AnyNoticeJson json = new AnyNoticeJson();
        properties.forEach((name, item) -> {
            switch (name) {
                case "event" -> json.event(item == null ? null : JsonTrees.text("event", item));
                default -> json.unknownProperty(name, item);
            }
        });
        return json.build();
    }

    static Circle asCircle(Object tree) {
        Map<String, Object> properties = object("Circle", tree);
        CircleJson json = new CircleJson();
        properties.forEach((name, item) -> {
            switch (name) {
                case "kind" -> json.kind(item == null ? null : JsonTrees.text("kind", item));
                case "radius" -> json.radius(item == null ? null : JsonTrees.number("radius", item).doubleValue());
                default -> json.unknownProperty(name, item);
            }
        });
        return json.build();
    }

    static HostNotice asHostNotice(Object tree) {
        Map<String, Object> properties = object("HostNotice", tree);
        HostNoticeJson json = new HostNoticeJson();
        properties.forEach((name, item) -> {
            switch (name) {
                case "event" -> json.event(item == null ? null : HostNoticeEvent.of(JsonTrees.text("event", item)));
                case "host" -> json.host(item == null ? null : JsonTrees.text("host", item));
                default -> json.unknownProperty(name, item);
            }
        });
        return json.build();
    }

    static MetricNotice asMetricNotice(Object tree) {
        Map<String, Object> properties = object("MetricNotice", tree);
        return switch (Objects.toString(properties.get("metric"), "")) {
            case "CPU" -> asRawNotice(tree);
            case "MEMORY" -> asSizeNotice(tree);
            default -> new MetricNotice.Unknown(properties);
        };
    }

    static Notice asNotice(Object tree) {
        Map<String, Object> properties = object("Notice", tree);
        return switch (Objects.toString(properties.get("event"), "")) {
            case "DOWN" -> asHostNotice(tree);
            case "OVER" -> asMetricNotice(tree);
            case "UP" -> asHostNotice(tree);
            default -> asAnyNotice(tree);
        };
    }

    static RawNotice asRawNotice(Object tree) {
        Map<String, Object> properties = object("RawNotice", tree);
        RawNoticeJson json = new RawNoticeJson();
        properties.forEach((name, item) -> {
            switch (name) {
                case "event" -> json.event(item == null ? null : RawNoticeEvent.of(JsonTrees.text("event", item)));
                case "metric" -> json.metric(item == null ? null : JsonTrees.text("metric", item));
                case "value" -> json.value(item == null ? null : JsonTrees.number("value", item));
                default -> json.unknownProperty(name, item);
            }
        });
        return json.build();
    }

    static Shape asShape(Object tree) {
        Map<String, Object> properties = object("Shape", tree);
        return switch (Objects.toString(properties.get("kind"), "")) {
            case "circle" -> asCircle(tree);
            case "square \"s\"" -> asSquare(tree);
            default -> new Shape.Unknown(properties);
        };
    }

    static SizeNotice asSizeNotice(Object tree) {
        Map<String, Object> properties = object("SizeNotice", tree);
        SizeNoticeJson json = new SizeNoticeJson();
        properties.forEach((name, item) -> {
            switch (name) {
                case "event" -> json.event(item == null ? null : RawNoticeEvent.of(JsonTrees.text("event", item)));
                case "metric" -> json.metric(item == null ? null : JsonTrees.text("metric", item));
                case "value" -> json.value(item == null ? null : JsonTrees.text("value", item));
                default -> json.unknownProperty(name, item);
            }
        });
        return json.build();
    }

    static Square asSquare(Object tree) {
        Map<String, Object> properties = object("Square", tree);
        SquareJson json = new SquareJson();
        properties.forEach((name, item) -> {
            switch (name) {
                case "kind" -> json.kind(item == null ? null : JsonTrees.text("kind", item));
                case "side" -> json.side(item == null ? null : JsonTrees.number("side", item).doubleValue());
                default -> json.unknownProperty(name, item);
            }
        });
        return json.build();
    }

    static String text(String name, Object value) {
        if (value instanceof Map || value instanceof List) {
            throw refused(name, value, "is text");
        }
        return value.toString();
    }

    static BigDecimal number(String name, Object value) {
        if (value instanceof Number) {
            return new BigDecimal(value.toString());
        }
        throw refused(name, value, "is a number");
    }

    static Boolean truth(String name, Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw refused(name, value, "are true and false");
    }

    static UUID uuid(String name, Object value) {
        return of(name, value, UUID::fromString, "is a UUID");
    }

    static URI uri(String name, Object value) {
        return of(name, value, URI::create, "is a URI");
    }

    static byte[] bytes(String name, Object value) {
        return of(name, value, Base64.getDecoder()::decode, "is Base64");
    }

    /** Without a cause: it holds the value, and Jackson tells the innermost one, which does not name the property. */
    private static <T> T of(String name, Object value, Function<String, T> type, String allowed) {
        String text = text(name, value);
        try {
            return type.apply(text);
        } catch (IllegalArgumentException misfit) {
            throw refused(name, value, allowed);
        }
    }

    static <T> List<T> list(String name, Object value, Function<Object, T> element) {
        if (!(value instanceof List<?> items)) {
            throw refused(name, value, "is a list");
        }
        List<T> list = new ArrayList<>();
        items.forEach(item -> list.add(item == null ? null : element.apply(item)));
        return list;
    }

    static <T> Set<T> set(String name, Object value, Function<Object, T> element) {
        return new LinkedHashSet<>(list(name, value, element));
    }

    static <T> Map<String, T> map(String name, Object value, Function<Object, T> element) {
        Map<String, T> map = new LinkedHashMap<>();
        object(name, value).forEach((key, item) -> map.put(key, item == null ? null : element.apply(item)));
        return map;
    }

    private static Map<String, Object> object(String name, Object value) {
        if (!(value instanceof Map<?, ?> items)) {
            throw refused(name, value, "is an object");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        items.forEach((key, item) -> object.put((String) key, item));
        return object;
    }

    /** The value itself is not told: it may be of any size, and hold secrets. */
    private static IllegalArgumentException refused(String name, Object value, String allowed) {
        return new IllegalArgumentException(name + " is " + kind(value) + "; allowed " + allowed);
    }

    private static String kind(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Number) {
            return "a number";
        }
        return value instanceof Boolean ? "true or false" : "text";
    }
}

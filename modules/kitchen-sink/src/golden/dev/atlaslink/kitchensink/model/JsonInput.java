package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads single values, lists and maps from JSON, as Jackson does by default; {@code null} stays {@code null}. */
final class JsonInput {
    /**
     * Reads what begins at the current token, and ends at its last one.
     *
     * @param <T> what it reads
     */
    interface Reader<T> {
        T read(JsonInput in) throws IOException;

        /**
         * Names the properties that are read: once for a model, and for each variant of a union; those of an enum are
         * none.
         */
        default List<Set<String>> properties() {
            return List.of();
        }
    }

    private final JsonParser parser;
    private final JsonTokens tokens;
    private final Consumer<String> untold;

    /** @param untold is given the name of each list of which an object does not tell all */
    JsonInput(JsonParser parser, Consumer<String> untold) throws IOException {
        this.parser = parser;
        this.untold = untold;
        this.tokens = new JsonTokens(parser);
    }

    /** Names the properties of each variant. */
    static List<Set<String>> properties(Reader<?>... variants) {
        List<Set<String>> properties = new ArrayList<>();
        for (Reader<?> variant : variants) {
            properties.addAll(variant.properties());
        }
        return properties;
    }

    boolean isNull() {
        return tokens.current() == null || tokens.current() == JsonToken.VALUE_NULL;
    }

    /** Returns whether an object begins, and not {@code null}; refuses anything else. */
    boolean object(String type) throws IOException {
        return begins(JsonToken.START_OBJECT, type);
    }

    /** Goes on to the value of the next property and returns its name; {@code null} at the end of the object. */
    String field() throws IOException {
        return tokens.nextField();
    }

    /** Looks for the value of a property in the object that begins here; an empty text where there is none. */
    String discriminator(String property) throws IOException {
        return tokens.ahead(property);
    }

    String text() throws IOException {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            return tokens.text();
        }
        return isNull() ? null : scalar("String");
    }

    /** Reads the text of an enum, which nothing else is taken for. */
    String word(String type) throws IOException {
        if (isNull()) {
            return null;
        }
        if (tokens.current() != JsonToken.VALUE_STRING) {
            throw missing(type);
        }
        return tokens.word();
    }

    /** Reads the number of an enum, which an empty text is not taken for. */
    BigDecimal digits(String type) throws IOException {
        BigDecimal number = number();
        if (number == null && !isNull()) {
            throw missing(type);
        }
        return number;
    }

    BigDecimal number() throws IOException {
        if (tokens.current().isNumeric()) {
            return tokens.parser() == null ? new BigDecimal(numeral()) : parser.getDecimalValue();
        }
        return ofText("BigDecimal", BigDecimal::new);
    }

    Double real() throws IOException {
        if (tokens.current().isNumeric()) {
            return tokens.parser() == null ? Double.valueOf(numeral()) : (Double) parser.getDoubleValue();
        }
        return ofText("Double", Double::valueOf);
    }

    Float shortReal() throws IOException {
        if (tokens.current().isNumeric()) {
            return tokens.parser() == null ? Float.valueOf(numeral()) : (Float) parser.getFloatValue();
        }
        return ofText("Float", Float::valueOf);
    }

    Boolean truth() throws IOException {
        return switch (tokens.current()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> new BigInteger(numeral()).signum() != 0;
            default -> ofText("Boolean", JsonValues::truth);
        };
    }

    UUID uuid() throws IOException {
        String text = text();
        return text == null || text.isBlank() ? null : of("UUID", text, UUID::fromString);
    }

    URI uri() throws IOException {
        return isNull() ? null : of("URI", scalar("URI"), URI::create);
    }

    byte[] bytes() throws IOException {
        return isNull() ? null : of("byte[]", scalar("byte[]"), Base64.getDecoder()::decode);
    }

    boolean isList() {
        return tokens.current() == JsonToken.START_ARRAY;
    }

    /** Ends an object by what it has told of a list. */
    void told(String list, boolean told) {
        if (!told) {
            untold.accept(list);
        }
    }

    /** Ends an object whose lists are not known. */
    void toldNothing() {
        untold.accept("");
    }

    /** Reads an object of which nothing is known. */
    Map<String, Object> unknown() throws IOException {
        toldNothing();
        return map(JsonInput::any);
    }

    /** Goes to the first element of the list that begins here; {@code false} where it has none, or there is no list. */
    boolean first() throws IOException {
        return begins(JsonToken.START_ARRAY, "List") && more();
    }

    /** Goes on to the next element of the list. */
    boolean more() throws IOException {
        return tokens.next() != JsonToken.END_ARRAY;
    }

    /** Goes to the first value of the map that begins here and returns its key; {@code null} where it has none. */
    String firstKey() throws IOException {
        return object("Map") ? field() : null;
    }

    <T> List<T> list(Reader<T> element) throws IOException {
        if (isNull()) {
            return null;
        }
        List<T> list = new ArrayList<>();
        for (boolean more = first(); more; more = more()) {
            list.add(element.read(this));
        }
        return list;
    }

    <T> Set<T> set(Reader<T> element) throws IOException {
        return isNull() ? null : new LinkedHashSet<>(list(element));
    }

    <T> Map<String, T> map(Reader<T> element) throws IOException {
        if (isNull()) {
            return null;
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (String key = firstKey(); key != null; key = field()) {
            map.put(key, element.read(this));
        }
        return map;
    }

    /** Reads a value of any kind. */
    Object any() throws IOException {
        return switch (tokens.current()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> map(JsonInput::any);
            case START_ARRAY -> list(JsonInput::any);
            case VALUE_NUMBER_INT -> tokens.parser() == null ? JsonValues.whole(numeral()) : parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> real();
            default -> tokens.text();
        };
    }

    /** Tells where the current token is, not what it is, which may be a secret. */
    JsonMismatchException mismatch(String problem, Throwable cause) {
        return new JsonMismatchException("at " + tokens.path() + problem, parser.currentTokenLocation(), cause);
    }

    private JsonMismatchException missing(String type) {
        return mismatch(" there is no " + type, null);
    }

    private boolean begins(JsonToken start, String type) throws IOException {
        if (isNull()) {
            return false;
        }
        if (tokens.current() != start) {
            throw missing(type);
        }
        return true;
    }

    private String scalar(String type) throws IOException {
        if (!tokens.current().isScalarValue()) {
            throw missing(type);
        }
        return tokens.text();
    }

    /** The time to make a number grows with the square of its length: the limit is Jackson's own. */
    private String numeral() throws IOException {
        String numeral = tokens.text();
        parser.streamReadConstraints().validateFPLength(numeral.length());
        return numeral;
    }

    /** Jackson takes a text for the number or truth in it, and one without any for nothing. */
    private <T> T ofText(String type, Function<String, T> value) throws IOException {
        if (isNull()) {
            return null;
        }
        if (tokens.current() != JsonToken.VALUE_STRING) {
            throw missing(type);
        }
        String text = numeral().trim();
        return text.isEmpty() || text.equals("null") ? null : of(type, text, value);
    }

    private <T> T of(String type, String text, Function<String, T> value) throws IOException {
        try {
            return value.apply(text);
        } catch (IllegalArgumentException misfit) {
            throw missing(type);
        }
    }
}

package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The tokens of a parser. Those that were looked at ahead are kept and come once more; while there are any, the parser
 * stands on the last of them.
 */
final class JsonTokens {
    private static final int MANY = 16;

    private final JsonParser parser;
    private JsonToken current;

    /**
     * Name of the first property of the object that begins here, where only it was looked at: the parser stands on its
     * value.
     */
    private String first;

    private JsonToken[] kept = {};
    private String[] texts = {};
    private int next;
    private int end;

    /** Begins at the parser's current token, or at its first one. */
    JsonTokens(JsonParser parser) throws IOException {
        this.parser = parser;
        this.current = parser.hasCurrentToken() ? parser.currentToken() : parser.nextToken();
    }

    /** Returns {@code null} where there is nothing at all. */
    JsonToken current() {
        return current;
    }

    /** Returns the parser where it stands on the current token, else {@code null}. */
    JsonParser parser() {
        return next == end ? parser : null;
    }

    /** Returns the name, the text or the digits of the current token. */
    String text() throws IOException {
        return next == end ? parser.getText() : texts[next - 1];
    }

    /** Returns the text of the current token, which is one of few: what came before is the same instance again. */
    String word() throws IOException {
        return next == end ? JsonWords.of(parser) : texts[next - 1];
    }

    JsonToken next() throws IOException {
        if (next == end) {
            forget();
            current = parser.nextToken();
        } else {
            current = kept[next++];
        }
        return current;
    }

    /** Goes on to the value of the next property and returns its name; {@code null} where the object ends instead. */
    String nextField() throws IOException {
        if (first != null) {
            String name = first;
            first = null;
            current = parser.currentToken();
            return name;
        }
        if (next == end) {
            forget();
            String name = parser.nextFieldName();
            current = name == null ? parser.currentToken() : parser.nextToken();
            return name;
        }
        if (next() != JsonToken.FIELD_NAME) {
            return null;
        }
        String name = text();
        next();
        return name;
    }

    /**
     * Returns the single value of a property of the object that begins here, as text; an empty one where it has none.
     */
    String ahead(String property) throws IOException {
        if (next == end) {
            if (first == null) {
                forget();
                first = parser.nextFieldName();
                if (first != null) {
                    parser.nextToken();
                }
            }
            if (property.equals(first)) {
                return isSingle(parser.currentToken()) ? JsonWords.of(parser) : "";
            }
            keepFirst();
        }
        int depth = 0;
        for (int index = next; ; index++) {
            JsonToken token = ahead(index);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth < 0) {
                return "";
            }
            if (depth == 0 && token == JsonToken.FIELD_NAME && textAhead(index).equals(property)) {
                return isSingle(ahead(index + 1)) ? textAhead(index + 1) : "";
            }
        }
    }

    private static boolean isSingle(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    private JsonToken ahead(int index) throws IOException {
        while (index >= end) {
            if (end > 0) {
                texts[end - 1] = parser.getText();
            }
            keep(parser.nextToken());
        }
        return kept[index];
    }

    private String textAhead(int index) throws IOException {
        return index + 1 < end ? texts[index] : parser.getText();
    }

    private void keepFirst() {
        if (first != null) {
            keep(JsonToken.FIELD_NAME);
            texts[0] = first;
            first = null;
        }
        keep(parser.currentToken());
    }

    /** Its text is the parser's until that goes on. */
    private void keep(JsonToken token) {
        if (end == kept.length) {
            kept = Arrays.copyOf(kept, 2 * end + MANY);
            texts = Arrays.copyOf(texts, 2 * end + MANY);
        }
        kept[end] = token;
        end++;
    }

    private void forget() {
        next = 0;
        end = 0;
    }

    /** Returns where the current token is, such as {@code $.results[2].status}. */
    String path() {
        JsonStreamContext place = parser.getParsingContext();
        if (next == end) {
            return path(place);
        }
        int depth = 0;
        for (int index = 0; index < end; index++) {
            depth += kept[index].isStructStart() ? 1 : kept[index].isStructEnd() ? -1 : 0;
        }
        for (; depth >= 0; depth--) {
            place = place.getParent();
        }
        return path(place) + pathAmongKept();
    }

    static String path(JsonStreamContext place) {
        if (place.inRoot()) {
            return "$";
        }
        String step = !place.hasPathSegment()
                ? ""
                : place.inArray() ? "[" + place.getCurrentIndex() + "]" : "." + place.getCurrentName();
        return path(place.getParent()) + step;
    }

    /** What was kept begins within an object. */
    private String pathAmongKept() {
        Deque<Step> steps = new ArrayDeque<>();
        steps.addLast(new Step(false));
        for (int index = 0; index < next; index++) {
            JsonToken token = kept[index];
            if (token.isStructEnd()) {
                steps.removeLast();
            } else if (token == JsonToken.FIELD_NAME) {
                steps.getLast().name = texts[index];
            } else {
                steps.getLast().index++;
            }
            if (token.isStructStart()) {
                steps.addLast(new Step(token == JsonToken.START_ARRAY));
            }
        }
        StringBuilder path = new StringBuilder();
        steps.forEach(path::append);
        return path.toString();
    }

    /** How far an object or an array was read. */
    private static final class Step {
        private final boolean array;
        private String name;
        private int index = -1;

        private Step(boolean array) {
            this.array = array;
        }

        @Override
        public String toString() {
            return array ? index < 0 ? "" : "[" + index + "]" : name == null ? "" : "." + name;
        }
    }
}

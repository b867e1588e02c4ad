package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What to look for in bodies of one type: an absent list must not be read as an empty one wherever something is decided from
 * it.
 *
 * @param lists names of those lists; where all are told, there is nothing to look for
 * @param parser looks at what is read, and refuses what does not tell one that has to be there
 */
record Watch(List<String> lists, UnaryOperator<JsonParser> parser) {
    private static final Watch NONE = new Watch(List.of(), UnaryOperator.identity());

    /**
     * Chooses by the properties of a type.
     *
     * @param item class of the value, or of the elements of a list
     * @param list whether it is a list
     * @param properties of the class, or of each variant
     */
    static Watch of(Class<?> item, boolean list, List<Set<String>> properties) {
        if (!list && PageParser.isFor(properties)) {
            return new Watch(List.of(PageParser.RESULTS), PageParser::new);
        }
        return ReadyServiceParser.isFor(item, properties)
                ? new Watch(ReadyServiceParser.LISTS, parser -> new ReadyServiceParser(parser, list))
                : NONE;
    }

    boolean isNone() {
        return lists.isEmpty();
    }
}

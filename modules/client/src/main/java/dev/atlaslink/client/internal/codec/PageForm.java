package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses pages of a list that do not hold the list, which the generated models read as empty. An absent list says nothing
 * about what exists.
 */
final class PageForm {
    private static final String RESULTS = "results";

    /** What every page of Atlas has (Atlas API reference), and nothing else. */
    private static final Set<String> OF_A_PAGE = Set.of("links", RESULTS, "totalCount");

    private PageForm() {}

    static boolean isOf(JavaType type, JsonMapper mapper) {
        if (type.isPrimitive() || type.isContainerType()) {
            return false;
        }
        BeanDescription description = mapper.getSerializationConfig().introspect(type);
        return description.findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toSet())
                .containsAll(OF_A_PAGE);
    }

    /** Says what is wrong with a page. */
    static Optional<String> fault(JsonNode page) {
        JsonNode results = page.path(RESULTS);
        if (!results.isArray()) {
            return Optional.of("the page has no results");
        }
        for (JsonNode item : results) {
            if (item.isNull()) {
                return Optional.of("a result of the page is null");
            }
        }
        return Optional.empty();
    }
}

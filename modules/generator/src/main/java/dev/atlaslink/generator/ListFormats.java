package dev.atlaslink.generator;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says for the whole method how its query writes lists, where all of them are written alike: Feign has a word for that. */
final class ListFormats {
    private static final Set<Spelling> FORMATS = Set.of(Spelling.CSV, Spelling.SSV, Spelling.PIPES, Spelling.EXPLODED);

    private ListFormats() {}

    static void settle(Operation operation) {
        List<Parameter> lists = operation.getParameters().stream()
                .filter(parameter -> parameter.getIn().equals("query"))
                .filter(parameter -> FORMATS.stream().anyMatch(format -> format.isOn(parameter)))
                .toList();
        Set<Object> formats = lists.stream()
                .map(list -> list.getExtensions().get(Extensions.SPELLING))
                .collect(Collectors.toSet());
        if (formats.size() == 1) {
            Object format = formats.iterator().next();
            lists.forEach(Spelling::takeFrom);
            if (!format.equals(Spelling.EXPLODED.name())) {
                operation.addExtension(Extensions.COLLECTION_FORMAT, format);
            }
        }
    }
}

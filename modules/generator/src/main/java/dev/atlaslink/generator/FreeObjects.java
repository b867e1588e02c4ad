package dev.atlaslink.generator;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;

/** Makes the only parameter of free names a query map, for which Feign has an annotation; it allows one. */
final class FreeObjects {
    private FreeObjects() {}

    static void settle(List<Parameter> parameters) {
        List<Parameter> free = parameters.stream().filter(Spelling.FREE::isOn).toList();
        if (free.size() == 1) {
            Spelling.takeFrom(free.get(0));
            free.get(0).addExtension(Extensions.QUERY_MAP, true);
        }
    }
}

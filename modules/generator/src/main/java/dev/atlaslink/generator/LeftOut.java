package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves operations out that the build names, so that one that cannot be said does not cost all the others. */
final class LeftOut {
    /** Setting: operationIds, or methods and paths such as {@code POST /things}, with commas between. */
    static final String OPTION = "leaveOut";

    private static final Logger LOG = LoggerFactory.getLogger(LeftOut.class);

    private LeftOut() {}

    /**
     * Removes operations from a document.
     *
     * @param document is changed
     * @param setting as the build gives it; {@code null} leaves out none
     * @throws IllegalArgumentException if there is no operation of such a name
     */
    static void remove(OpenAPI document, Object setting) {
        List<String> names = setting == null
                ? List.of()
                : Arrays.stream(setting.toString().split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        List<String> unused = new ArrayList<>(names);
        if (!names.isEmpty() && document.getPaths() != null) {
            document.getPaths().forEach((path, item) -> remove(path, item, names, unused));
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(
                    OPTION + " is " + unused + "; allowed are operationIds, or methods and paths, of the document");
        }
    }

    private static void remove(String path, PathItem item, List<String> names, List<String> unused) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                Map.copyOf(item.readOperationsMap()).entrySet()) {
            String place = entry.getKey() + " " + path;
            String operationId = entry.getValue().getOperationId();
            boolean byId = operationId != null && names.contains(operationId);
            if (byId || names.contains(place)) {
                unused.remove(byId ? operationId : place);
                item.operation(entry.getKey(), null);
                LOG.warn("{} is left out, as {} says", place, OPTION);
            }
        }
    }
}

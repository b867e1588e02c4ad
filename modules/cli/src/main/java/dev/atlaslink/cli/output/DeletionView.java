package dev.atlaslink.cli.output;

import dev.atlaslink.client.Operation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows how far a deletion has come. */
public final class DeletionView {
    private DeletionView() {}

    /**
     * Lists what is known of a deletion.
     *
     * @param deletion finished or not
     * @return the id of the resource and its status, {@code DELETED} when it is gone
     */
    public static Map<String, Object> of(Operation<?> deletion) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", deletion.id());
        view.put("status", deletion.status().value());
        return view;
    }
}

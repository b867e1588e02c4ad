package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.Difference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what two API generations tell differently. */
public final class DifferenceView {
    /** All that there is of a difference. */
    public static final Columns COLUMNS = new Columns(List.of("resource", "id", "attribute", "first", "second"));

    private DifferenceView() {}

    /**
     * Lists the properties of a difference.
     *
     * @param difference of one attribute
     * @return names and values; {@code null} where a generation shows none
     */
    public static Map<String, Object> of(Difference difference) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("resource", difference.resource());
        view.put("id", difference.id());
        view.put("attribute", difference.attribute());
        view.put("first", difference.first().orElse(null));
        view.put("second", difference.second().orElse(null));
        return view;
    }
}

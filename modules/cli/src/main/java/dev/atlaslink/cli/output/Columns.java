package dev.atlaslink.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names the properties that a list shows in short; a wide one shows all that there are.
 *
 * @param shown properties, in their order
 */
public record Columns(List<String> shown) {
    /** What every resource of a provider has. */
    public static final Columns USUAL = new Columns(List.of("id", "provider", "regionName", "status", "errorMessage"));

    /** Headings that are not just the property's name. */
    private static final Map<String, String> HEADINGS = Map.of("regionName", "REGION", "errorMessage", "ERROR");

    /** Copies the list. */
    public Columns {
        shown = List.copyOf(shown);
    }

    /** Returns the same columns, and behind them one for each other property that any of the rows has. */
    Columns widened(List<Map<String, Object>> rows) {
        Set<String> all = new LinkedHashSet<>(shown);
        rows.forEach(row -> all.addAll(row.keySet()));
        return new Columns(new ArrayList<>(all));
    }

    List<String> headings() {
        return shown.stream().map(Columns::heading).toList();
    }

    /** Turns {@code serviceId} into {@code SERVICE_ID}. */
    private static String heading(String property) {
        return HEADINGS.getOrDefault(
                property, property.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
    }
}

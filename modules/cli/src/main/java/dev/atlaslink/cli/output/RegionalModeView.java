package dev.atlaslink.cli.output;

import dev.atlaslink.client.RegionalMode;
import java.util.Map;

/** Shows the regional mode of a project. */
public final class RegionalModeView {
    private RegionalModeView() {}

    /**
     * Asks Atlas for the mode.
     *
     * @param mode of the project
     * @return name and value
     */
    public static Map<String, Object> of(RegionalMode mode) {
        return Map.of("enabled", mode.isEnabled());
    }
}

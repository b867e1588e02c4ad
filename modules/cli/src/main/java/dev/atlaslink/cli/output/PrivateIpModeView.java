package dev.atlaslink.cli.output;

import dev.atlaslink.client.PrivateIpMode;
import java.util.Map;

/** Shows the private IP mode of a project. */
public final class PrivateIpModeView {
    private PrivateIpModeView() {}

    /**
     * Asks Atlas for the mode.
     *
     * @param mode of the project
     * @return name and value
     */
    public static Map<String, Object> of(PrivateIpMode mode) {
        return Map.of("enabled", mode.isEnabled());
    }
}

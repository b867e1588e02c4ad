package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClientBuilder;

/**
 * Changes the builder of the client after everything else: properties, beans and connection details. Beans of this type are
 * called in their order.
 */
@FunctionalInterface
public interface AtlasClientBuilderCustomizer {
    /**
     * Changes settings.
     *
     * @param builder has all settings that the application makes otherwise
     * @throws IllegalArgumentException if a setting is wrong; the application does not start then
     */
    void customize(AtlasClientBuilder builder);
}

package dev.atlaslink.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the health of Atlas is found out.
 *
 * @param probe Whether each look at the health makes a call of its own. Otherwise the last call of the application tells.
 * @param maxAge How long the last call tells the health; it is unknown afterwards.
 */
@ConfigurationProperties("management.health.atlaslink")
record AtlasHealthProperties(
        @DefaultValue("false") boolean probe,
        @DefaultValue("5m") Duration maxAge) {}

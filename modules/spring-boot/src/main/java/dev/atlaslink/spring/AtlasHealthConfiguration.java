package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both generations of Spring Boot need to tell the health. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AtlasHealthProperties.class)
final class AtlasHealthConfiguration {
    /** An observer of the client, as any other bean of that type. */
    @Bean
    LastCall atlasLastCall() {
        return new LastCall(Clock.systemUTC());
    }

    @Bean
    AtlasHealth atlasHealth(AtlasClient client, LastCall lastCall, AtlasHealthProperties properties) {
        return new AtlasHealth(client, lastCall, properties, Clock.systemUTC());
    }
}

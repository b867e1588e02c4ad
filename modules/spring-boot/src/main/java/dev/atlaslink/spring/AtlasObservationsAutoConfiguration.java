package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.micrometer.AtlasObservations;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Makes metrics and traces of what the client does, where atlaslink-micrometer and its registries are there. */
@AutoConfiguration(
        afterName = {
            // By the names of Spring Boot 3, then by those of 4.
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnClass(AtlasObservations.class)
@ConditionalOnBean({ObservationRegistry.class, MeterRegistry.class})
final class AtlasObservationsAutoConfiguration {
    /** An observer of the client, as any other bean of that type; one of this name takes its place. */
    @Bean
    @ConditionalOnMissingBean(name = "atlasObservations")
    AtlasObserver atlasObservations(ObservationRegistry observations, MeterRegistry meters) {
        return AtlasObservations.observer(observations, meters);
    }
}

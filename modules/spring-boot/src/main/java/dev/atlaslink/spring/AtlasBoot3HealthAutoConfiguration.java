package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClient;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Tells Spring Boot 3, where it shows health at all, that of Atlas. The other generation has it under other names. */
@AutoConfiguration(after = AtlasAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnSingleCandidate(AtlasClient.class)
@ConditionalOnEnabledHealthIndicator("atlaslink")
@Import(AtlasHealthConfiguration.class)
final class AtlasBoot3HealthAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "atlaslinkHealthIndicator")
    HealthIndicator atlaslinkHealthIndicator(AtlasHealth health) {
        return () -> {
            HealthReport report = health.report();
            return new Health.Builder()
                    .status(report.status())
                    .withDetails(report.details())
                    .build();
        };
    }
}

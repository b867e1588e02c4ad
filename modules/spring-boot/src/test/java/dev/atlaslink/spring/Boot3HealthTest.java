package dev.atlaslink.spring;

import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.ApplicationContext;

/** The other generation does not have the classes. */
@EnabledIf("dev.atlaslink.spring.SpringBootGeneration#is3")
final class Boot3HealthTest extends HealthCases {
    Boot3HealthTest() {
        super(HealthIndicator.class);
    }

    @Override
    Map.Entry<String, Map<String, Object>> health(ApplicationContext context) {
        Health health = context.getBean(BEAN, HealthIndicator.class).health();
        return Map.entry(health.getStatus().getCode(), health.getDetails());
    }
}

package dev.atlaslink.spring;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The variables of this process, as Spring sees them: where it is told to ignore them, there are none. */
final class ProcessEnvironment {
    private ProcessEnvironment() {}

    static Map<String, String> of(Environment environment) {
        Map<String, String> variables = new HashMap<>();
        if (environment instanceof ConfigurableEnvironment configurable
                && configurable.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                        instanceof MapPropertySource source) {
            source.getSource().forEach((name, value) -> variables.put(name, String.valueOf(value)));
        }
        return variables;
    }
}

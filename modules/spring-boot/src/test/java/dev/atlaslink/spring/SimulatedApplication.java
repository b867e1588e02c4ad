package dev.atlaslink.spring;

import dev.atlaslink.simulator.AtlasSimulator;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Contexts with the configuration under test, which talk to a simulator or know of none. */
final class SimulatedApplication {
    private SimulatedApplication() {}

    /** A context without properties, in a process without variables. */
    static ApplicationContextRunner bare() {
        return in(Map.of());
    }

    /** A context without properties, in a process with these variables. */
    static ApplicationContextRunner in(Map<String, String> variables) {
        return new ApplicationContextRunner()
                .withInitializer(context -> replaceVariables(context, variables))
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, AtlasAutoConfiguration.class));
    }

    /** A context with properties that lead to a simulator, as a service account. */
    static ApplicationContextRunner of(AtlasSimulator atlas) {
        return bare().withPropertyValues(
                        "atlaslink.base-url=" + atlas.baseUri(),
                        "atlaslink.project-id=" + atlas.projectId(),
                        "atlaslink.service-account.client-id="
                                + atlas.serviceAccount().clientId(),
                        "atlaslink.service-account.client-secret="
                                + atlas.serviceAccount().clientSecret());
    }

    /** Keeps what this machine has set from the context. */
    static void replaceVariables(ConfigurableApplicationContext context, Map<String, String> variables) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        context.getEnvironment()
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, Map.copyOf(variables)));
    }
}

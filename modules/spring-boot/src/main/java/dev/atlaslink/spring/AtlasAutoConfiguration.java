package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/**
 * Gives the application an {@link AtlasClient}, which is closed with it, and its {@link AtlasProject}, if there is a default
 * project; each unless the application has its own. A builder for further clients, with the same settings, is new for each that
 * asks.
 *
 * <p>Settings come from properties that begin with {@code atlaslink}. Beans of the application are used in their place:
 * {@link AtlasConnectionDetails}, {@link dev.atlaslink.client.credentials.AtlasCredentials},
 * {@link dev.atlaslink.client.credentials.CredentialsProvider}, {@link dev.atlaslink.client.credentials.TokenStore},
 * {@link dev.atlaslink.client.transport.AtlasTransport}, {@link dev.atlaslink.client.limit.PermitSource},
 * {@link dev.atlaslink.client.creation.CreationLock}, {@link dev.atlaslink.client.Sleeper}, and all
 * {@link dev.atlaslink.client.AtlasObserver}s. {@link AtlasClientBuilderCustomizer}s have the last word.
 */
@AutoConfiguration(after = SslAutoConfiguration.class)
@ConditionalOnProperty(prefix = "atlaslink", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(AtlasProperties.class)
public final class AtlasAutoConfiguration {
    AtlasAutoConfiguration() {}

    @Bean
    @ConfigurationPropertiesBinding
    static ApiVersionConverter atlasApiVersionConverter() {
        return new ApiVersionConverter();
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    @ConditionalOnMissingBean
    AtlasClientBuilder atlasClientBuilder(AtlasProperties properties, BeanFactory beans, Environment environment) {
        return new ConfiguredBuilder(properties, beans, environment).builder();
    }

    @Bean
    @ConditionalOnMissingBean
    AtlasClient atlasClient(AtlasClientBuilder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw AtlasSettingException.together(e);
        }
    }

    /** Of the client that is chosen where there are several. Without a default project Spring says so to whoever asks. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(AtlasClient.class)
    @Nullable
    AtlasProject atlasProject(AtlasClient client) {
        return client.projectId().map(client::project).orElse(null);
    }
}

package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialsProvider;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.transport.AtlasTransport;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.env.Environment;

/** Makes builders of clients with all that the application says: properties, then its beans, then its customizers. */
final class ConfiguredBuilder {
    private final AtlasProperties properties;
    private final BeanFactory beans;
    private final Environment environment;

    ConfiguredBuilder(AtlasProperties properties, BeanFactory beans, Environment environment) {
        this.properties = properties;
        this.beans = beans;
        this.environment = environment;
    }

    AtlasClientBuilder builder() {
        AtlasClientBuilder builder = AtlasClient.builder();
        new PropertySettings(properties, this::sslContext).apply(builder);
        beans(builder);
        Optional<AtlasConnectionDetails> details = Optional.ofNullable(
                beans.getBeanProvider(AtlasConnectionDetails.class).getIfAvailable());
        details.ifPresentOrElse(given -> connect(builder, given), () -> authenticate(builder));
        beans.getBeanProvider(AtlasClientBuilderCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    private void beans(AtlasClientBuilder builder) {
        beans.getBeanProvider(AtlasTransport.class).ifAvailable(builder::transport);
        beans.getBeanProvider(TokenStore.class).ifAvailable(builder::tokenStore);
        beans.getBeanProvider(PermitSource.class).ifAvailable(builder::permitSource);
        beans.getBeanProvider(CreationLock.class).ifAvailable(builder::creationLock);
        beans.getBeanProvider(Sleeper.class).ifAvailable(builder::sleeper);
        builder.observer(AtlasObserver.all(
                beans.getBeanProvider(AtlasObserver.class).orderedStream().toList()));
    }

    private static void connect(AtlasClientBuilder builder, AtlasConnectionDetails details) {
        builder.baseUrl(details.baseUrl());
        details.projectId().ifPresent(builder::projectId);
        details.v1Credentials()
                .ifPresentOrElse(
                        key -> builder.credentials(key, details.credentials()),
                        () -> builder.credentials(details.credentials()));
    }

    private void authenticate(AtlasClientBuilder builder) {
        builder.environment(ProcessEnvironment.of(environment));
        new PropertyCredentials(properties).apply(builder);
        beans.getBeanProvider(CredentialsProvider.class)
                .ifAvailable(provider -> builder.credentials(AtlasCredentials.provider(provider)));
        beans.getBeanProvider(AtlasCredentials.class).ifAvailable(builder::credentials);
    }

    private SSLContext sslContext(String bundle) {
        try {
            return beans.getBean(SslBundles.class).getBundle(bundle).createSslContext();
        } catch (NoSuchSslBundleException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}

package dev.atlaslink.spring;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says which property is wrong, where it was set and what is allowed. Values are in the refusal, where they may be shown. */
final class AtlasSettingFailureAnalyzer extends AbstractFailureAnalyzer<AtlasSettingException> {
    private static final String CREDENTIALS = "atlaslink.api-key.public-key and atlaslink.api-key.private-key,"
            + " atlaslink.service-account.client-id and atlaslink.service-account.client-secret, or"
            + " atlaslink.access-token";

    private final Environment environment;

    AtlasSettingFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AtlasSettingException cause) {
        String description = "The Atlas client cannot be configured: " + cause.getMessage()
                + cause.property().flatMap(this::origin).orElse("");
        String action = cause.property()
                .map(property -> "Correct " + property + ".")
                .orElse("Correct the settings, or set " + CREDENTIALS
                        + ". With atlaslink.enabled=false there is no client.");
        return new FailureAnalysis(description, action, cause);
    }

    /** A group of properties has no origin of its own. */
    private Optional<String> origin(String property) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(property);
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .flatMap(source -> Stream.ofNullable(source.getConfigurationProperty(name)))
                .flatMap(found -> Stream.ofNullable(found.getOrigin()))
                .findFirst()
                .map(origin -> " (set in " + origin + ")");
    }
}

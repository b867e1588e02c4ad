package consumer;

import dev.atlaslink.spring.AtlasClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What no property says of the client. */
@Configuration(proxyBeanMethods = false)
class NamedClient {
    @Bean
    AtlasClientBuilderCustomizer name() {
        return builder -> builder.applicationName("my-operator/1.2");
    }
}

package dev.atlaslink.spring.test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** The same for all tests of the slice. */
record AtlasTestContextCustomizer() implements ContextCustomizer {
    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        context.getBeanFactory()
                .registerSingleton(AtlasTypeExcludeFilter.class.getName(), new AtlasTypeExcludeFilter());
    }
}

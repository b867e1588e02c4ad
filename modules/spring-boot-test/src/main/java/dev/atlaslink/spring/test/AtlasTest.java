package dev.atlaslink.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Tests what an application does with Atlas and nothing else of it: the client over a simulator, as
 * {@link AutoConfigureAtlasSimulator} describes, which may stand beside this annotation with other settings.
 *
 * <p>Of the application's scanned components only {@link dev.atlaslink.spring.AtlasClientBuilderCustomizer}s and
 * {@link dev.atlaslink.client.AtlasObserver}s are used; import what is to be tested, with
 * {@link org.springframework.context.annotation.Import}. No other auto-configuration is applied than that of the client.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BootstrapWith(SpringBootTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@AutoConfigureAtlasSimulator
@ImportAutoConfiguration
public @interface AtlasTest {}

package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.micrometer.AtlasObservation;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.simulator.AtlasSimulator;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** What the client does is in the meters of the application, without further words. */
final class AtlasObservationsTest {
    private static final String BEAN = "atlasObservations";

    @AutoClose
    private final AtlasSimulator atlas = AtlasSimulator.builder().start();

    private final ApplicationContextRunner application =
            SimulatedApplication.of(atlas).withUserConfiguration(Application.class);

    @Test
    void callsAndRequestsAreMetered() {
        application.run(context -> {
            context.getBean(AtlasProject.class).regionalMode().isEnabled();

            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get(AtlasObservation.CALL.getName()).timers()).isNotEmpty();
            assertThat(meters.get(AtlasObservation.ATTEMPT.getName()).timers()).isNotEmpty();
        });
    }

    @Test
    void observerOfTheApplicationTakesItsPlace() {
        application
                .withBean(BEAN, AtlasObserver.class, () -> AtlasObserver.NONE)
                .run(context -> assertThat(context).getBean(BEAN).isSameAs(AtlasObserver.NONE));
    }

    @Test
    void withoutTheModuleThereIsNone() {
        application
                .withClassLoader(new FilteredClassLoader(AtlasObservations.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
    }

    @Test
    void withoutRegistriesThereIsNone() {
        SimulatedApplication.of(atlas)
                .withConfiguration(AutoConfigurations.of(AtlasObservationsAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}

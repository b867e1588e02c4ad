package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.simulator.AtlasSimulator;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What Spring Boot shows of the health; each generation has its own classes for it. */
abstract class HealthCases {
    static final String BEAN = "atlaslinkHealthIndicator";

    @AutoClose
    private final AtlasSimulator atlas = AtlasSimulator.builder().start();

    private final Class<?> indicator;
    private final ApplicationContextRunner application;

    HealthCases(Class<?> indicator) {
        this.indicator = indicator;
        this.application = SimulatedApplication.of(atlas).withUserConfiguration(Application.class);
    }

    /** Returns the status and the details. */
    abstract Map.Entry<String, Map<String, Object>> health(ApplicationContext context);

    @Test
    void healthIsThatOfTheLastCall() {
        application.run(context -> {
            assertThat(context).hasNotFailed().getBean(BEAN).isInstanceOf(indicator);
            assertThat(health(context)).isEqualTo(Map.entry("UNKNOWN", Map.of()));
            assertThat(atlas.journal().entries()).isEmpty();

            context.getBean(AtlasProject.class).regionalMode().isEnabled();

            assertThat(health(context).getKey()).isEqualTo("UP");
            assertThat(health(context).getValue()).containsEntry("operation", "getGroupPrivateEndpointRegionalMode");
        });
    }

    @Test
    void probeIsAProperty() {
        application.withPropertyValues("management.health.atlaslink.probe=true").run(context -> {
            assertThat(health(context).getKey()).isEqualTo("UP");
            assertThat(atlas.journal().entries()).isNotEmpty();
        });
    }

    /** The shortest age is over at once, but for a clock that has not moved on: hence none at all. */
    @Test
    void ageIsAProperty() {
        application
                .withPropertyValues("management.health.atlaslink.max-age=-1ns")
                .run(context -> {
                    context.getBean(AtlasProject.class).regionalMode().isEnabled();

                    assertThat(health(context).getKey()).isEqualTo("UNKNOWN");
                });
    }

    @Test
    void indicatorIsSwitchedOffAsAnyOther() {
        application
                .withPropertyValues("management.health.atlaslink.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
        application
                .withPropertyValues("management.health.defaults.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
    }

    @Test
    void withoutAClientThereIsNoIndicator() {
        application
                .withPropertyValues("atlaslink.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
    }

    @Test
    void withSeveralClientsOfWhichNoneIsChosenThereIsNoIndicator() {
        application
                .withBean("first", AtlasClient.class, HealthCases::ownClient)
                .withBean("second", AtlasClient.class, HealthCases::ownClient)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
    }

    private static AtlasClient ownClient() {
        return AtlasClient.builder().credentials(AtlasCredentials.bearer("own")).build();
    }

    @Test
    void withoutTheActuatorThereIsNoIndicator() {
        application
                .withClassLoader(new FilteredClassLoader(indicator))
                .run(context ->
                        assertThat(context).hasNotFailed().doesNotHaveBean(BEAN).doesNotHaveBean(LastCall.class));
    }

    /** Finds configurations by their names, as an application does: those of the other generation cannot even be loaded. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}

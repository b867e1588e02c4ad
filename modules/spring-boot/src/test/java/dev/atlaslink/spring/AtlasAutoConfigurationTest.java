package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.JournalEntry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A client comes from properties, ends with the context, and steps back for the application's own. */
final class AtlasAutoConfigurationTest {
    @AutoClose
    private final AtlasSimulator atlas = AtlasSimulator.builder().start();

    @Test
    void clientOfThePropertiesTalksToAtlas() {
        SimulatedApplication.of(atlas).run(context -> {
            AtlasProject project = context.getBean(AtlasProject.class);

            assertThat(project.privateEndpointServices().list()).isEmpty();
            assertThat(project.id().value()).isEqualTo(atlas.projectId());
            assertThat(context.getBean(AtlasClient.class).describe())
                    .contains(atlas.serviceAccount().clientId(), "from the builder");
        });
    }

    @Test
    void clientIsClosedWithTheContext() {
        AtlasClient[] client = new AtlasClient[1];
        SimulatedApplication.of(atlas).run(context -> {
            client[0] = context.getBean(AtlasClient.class);
            client[0].project().regionalMode().isEnabled();
        });

        assertThatThrownBy(() -> client[0].project().regionalMode().isEnabled())
                .isInstanceOf(IllegalStateException.class);
        assertThat(atlas.journal().entries())
                .extracting(JournalEntry::target)
                .anyMatch(path -> path.contains("revoke"));
    }

    @Test
    void clientOfTheApplicationIsTheOnlyOne() {
        AtlasClient own = AtlasClient.builder()
                .credentials(AtlasCredentials.bearer("own"))
                .build();
        SimulatedApplication.of(atlas)
                .withBean("own", AtlasClient.class, () -> own)
                .run(context -> assertThat(context).getBean(AtlasClient.class).isSameAs(own));
    }

    @Test
    void projectOfTheApplicationIsTheOnlyOne() {
        String other = "aaaaaaaaaaaaaaaaaaaaaaaa";
        SimulatedApplication.of(atlas)
                .withBean(
                        "own",
                        AtlasProject.class,
                        () -> AtlasClient.builder()
                                .credentials(AtlasCredentials.bearer("own"))
                                .build()
                                .project(other))
                .run(context -> assertThat(
                                context.getBean(AtlasProject.class).id().value())
                        .isEqualTo(other));
    }

    @Test
    void withoutADefaultProjectThereIsNone() {
        SimulatedApplication.bare()
                .withPropertyValues("atlaslink.access-token=token")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(AtlasClient.class);
                    assertThat(context.getBeanProvider(AtlasProject.class).getIfAvailable())
                            .isNull();
                    assertThatThrownBy(() -> context.getBean(AtlasProject.class))
                            .isInstanceOf(NoSuchBeanDefinitionException.class);
                });
    }

    @Test
    void ofSeveralClientsTheChosenOneGivesTheProject() {
        ApplicationContextRunner two = SimulatedApplication.of(atlas)
                .withBean("first", AtlasClient.class, AtlasAutoConfigurationTest::withoutProject);

        two.withBean("second", AtlasClient.class, AtlasAutoConfigurationTest::withoutProject)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AtlasProject.class));
        two.withBean(
                        "chosen",
                        AtlasClient.class,
                        () -> AtlasClient.builder()
                                .environment(atlas.environment())
                                .projectId(ProjectId.of("bbbbbbbbbbbbbbbbbbbbbbbb"))
                                .build(),
                        bean -> bean.setPrimary(true))
                .run(context -> assertThat(
                                context.getBean(AtlasProject.class).id().value())
                        .isEqualTo("bbbbbbbbbbbbbbbbbbbbbbbb"));
    }

    private static AtlasClient withoutProject() {
        return AtlasClient.builder().credentials(AtlasCredentials.bearer("own")).build();
    }

    @Test
    void furtherClientsBeginWithTheSameSettings() {
        SimulatedApplication.of(atlas)
                .withPropertyValues(
                        "atlaslink.api-key.public-key=" + atlas.apiKey().publicKey())
                .withPropertyValues(
                        "atlaslink.api-key.private-key=" + atlas.apiKey().privateKey())
                .run(context -> {
                    AtlasClientBuilder builder = context.getBean(AtlasClientBuilder.class);

                    try (AtlasClient v1 = builder.apiVersion(ApiVersion.V1).build()) {
                        assertThat(v1.project().regionalMode().isEnabled()).isFalse();
                        assertThat(v1.apiVersion()).isEqualTo(ApiVersion.V1);
                    }
                    assertThat(context.getBean(AtlasClient.class).apiVersion()).isEqualTo(ApiVersion.V2);
                    assertThat(context.getBean(AtlasClientBuilder.class)).isNotSameAs(builder);
                });
    }

    @Test
    void switchedOffThereIsNothing() {
        SimulatedApplication.bare()
                .withPropertyValues("atlaslink.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(AtlasClientBuilder.class)
                        .doesNotHaveBean(AtlasClient.class));
    }
}

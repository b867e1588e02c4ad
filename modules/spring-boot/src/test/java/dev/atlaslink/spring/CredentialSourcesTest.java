package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialsProvider;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Where the client's address and credentials come from, and which source wins. */
final class CredentialSourcesTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String[] KEY = {"atlaslink.api-key.public-key=pub", "atlaslink.api-key.private-key=private"};
    private static final String[] ACCOUNT = {
        "atlaslink.service-account.client-id=mdb_sa_id_1", "atlaslink.service-account.client-secret=mdb_sa_sk_1"
    };
    private static final Map<String, String> VARIABLES = Map.of(
            "MONGODB_ATLAS_BASE_URL", "https://cloud.mongodbgov.com",
            "MONGODB_ATLAS_PROJECT_ID", PROJECT,
            "MONGODB_ATLAS_PUBLIC_API_KEY", "envkey",
            "MONGODB_ATLAS_PRIVATE_API_KEY", "private");

    @Test
    void withoutPropertiesTheEnvironmentServes() {
        assertThat(description(SimulatedApplication.in(VARIABLES)))
                .isEqualTo("v2 at https://cloud.mongodbgov.com as API key \"envkey\" from the environment, project "
                        + PROJECT);
    }

    @Test
    void propertyWinsOverTheEnvironment() {
        assertThat(description(SimulatedApplication.in(VARIABLES)
                        .withPropertyValues(KEY)
                        .withPropertyValues("atlaslink.base-url=https://cloud.mongodb.com")))
                .isEqualTo("v2 at https://cloud.mongodb.com as API key \"pub\" from the builder, project " + PROJECT);
    }

    @Test
    void keyServesTheOldGenerationBesideAnotherKind() {
        ApplicationContextRunner both =
                SimulatedApplication.bare().withPropertyValues(KEY).withPropertyValues(ACCOUNT);

        assertThat(description(both)).contains("service account \"mdb_sa_id_1\" (v2) and API key \"pub\" (v1.0)");
        assertThat(description(both.withPropertyValues("atlaslink.access-token=token")))
                .contains("access token (v2) and API key \"pub\" (v1.0)");
    }

    @Test
    void beanWinsOverProperties() {
        ApplicationContextRunner provided = SimulatedApplication.bare()
                .withPropertyValues(KEY)
                .withBean(CredentialsProvider.class, () -> () -> AtlasCredentials.bearer("token"));

        assertThat(description(provided)).contains("credentials of a provider");
        assertThat(description(
                        provided.withBean(AtlasCredentials.class, () -> AtlasCredentials.apiKey("beankey", "private"))))
                .contains("API key \"beankey\"");
    }

    /** Else a test with a simulator could reach Atlas itself. */
    @Test
    void connectionDetailsWinOverEverything() {
        assertThat(description(SimulatedApplication.in(VARIABLES)
                        .withPropertyValues(KEY)
                        .withPropertyValues("atlaslink.base-url=https://cloud.mongodb.com")
                        .withBean(CredentialsProvider.class, () -> () -> AtlasCredentials.bearer("token"))
                        .withBean(AtlasConnectionDetails.class, Details::new)))
                .isEqualTo("v2 at http://localhost:1 as access token (v2) and API key \"old\" (v1.0) from the builder,"
                        + " project aaaaaaaaaaaaaaaaaaaaaaaa");
    }

    /** What the details do not say is Atlas itself, and still nothing of the environment. */
    @Test
    void connectionDetailsNeedNoMoreThanCredentials() {
        AtlasConnectionDetails least = () -> AtlasCredentials.bearer("token");

        assertThat(description(SimulatedApplication.in(VARIABLES).withBean(AtlasConnectionDetails.class, () -> least)))
                .isEqualTo("v2 at https://cloud.mongodb.com as access token from the builder");
    }

    @Test
    void customizerHasTheLastWord() {
        assertThat(description(SimulatedApplication.bare()
                        .withBean(AtlasConnectionDetails.class, Details::new)
                        .withBean(
                                AtlasClientBuilderCustomizer.class,
                                () -> builder -> builder.projectId(ProjectId.of(PROJECT)))))
                .endsWith("project " + PROJECT);
    }

    /** The names by which people write them. */
    @ParameterizedTest
    @CsvSource({"v2, v2", "v1.0, v1.0", "V1, v1.0", "v1.0-legacy, v1.0-legacy", "V1_LEGACY, v1.0-legacy"})
    void generationIsReadByItsUsualNames(String text, String version) {
        assertThat(description(SimulatedApplication.bare()
                        .withPropertyValues(KEY)
                        .withPropertyValues("atlaslink.api-version=" + text)))
                .startsWith(version + " at");
    }

    private static String description(ApplicationContextRunner application) {
        String[] description = new String[1];
        application.run(
                context -> description[0] = context.getBean(AtlasClient.class).describe());
        return description[0];
    }

    private static final class Details implements AtlasConnectionDetails {
        @Override
        public URI baseUrl() {
            return URI.create("http://localhost:1");
        }

        @Override
        public AtlasCredentials credentials() {
            return AtlasCredentials.bearer("token");
        }

        @Override
        public Optional<AtlasCredentials> v1Credentials() {
            return Optional.of(AtlasCredentials.apiKey("old", "private"));
        }

        @Override
        public Optional<ProjectId> projectId() {
            return Optional.of(ProjectId.of("aaaaaaaaaaaaaaaaaaaaaaaa"));
        }
    }
}

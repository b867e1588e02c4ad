package dev.atlaslink.client.internal.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each generation says what it lacks, and which one has it, before anything is sent. */
final class GenerationLimitsTest {
    private static final EndpointServiceId ID = EndpointServiceId.of(CannedAtlas.ID);
    private static final String V1_OR_V2 = "set apiVersion to v1.0 or v2";
    private static final String V2 = "set apiVersion to v2";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @EnumSource
    void generationKnowsItsName(ApiVersion version) {
        assertThat(atlas.generation(version).version()).isEqualTo(version);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("gaps")
    void whatAGenerationLacksIsRefused(ApiVersion version, String what, String remedy, Consumer<Generation> use) {
        assertThatThrownBy(() -> use.accept(atlas.generation(version)))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessage(what + " is not possible with " + version + "; " + remedy);
        assertThat(atlas.lines()).isEmpty();
    }

    static Stream<Arguments> gaps() {
        Consumer<Generation> settings = Generation::encryptionSettings;
        Consumer<Generation> endpoints = generation -> generation.encryptionEndpoints(CloudProvider.AWS);
        Consumer<Generation> backups = generation -> generation.backupEndpoints(CloudProvider.AWS);
        Consumer<Generation> federation = Generation::dataFederationEndpoints;
        Consumer<Generation> clusters = Generation::clusters;
        Consumer<Generation> regionalMode = Generation::regionalMode;
        Consumer<Generation> privateIpMode = Generation::privateIpMode;
        String encryption = "a private endpoint for encryption at rest";
        return Stream.of(
                arguments(ApiVersion.V1, encryption, V2, endpoints),
                arguments(ApiVersion.V1_LEGACY, "encryption at rest", V1_OR_V2, settings),
                arguments(ApiVersion.V1_LEGACY, encryption, V2, endpoints),
                arguments(ApiVersion.V1, "clusters", V2, clusters),
                arguments(ApiVersion.V1_LEGACY, "clusters", V2, clusters),
                arguments(ApiVersion.V1, "a private endpoint for backups", V2, backups),
                arguments(ApiVersion.V1, "a private endpoint for data federation", V2, federation),
                arguments(ApiVersion.V1_LEGACY, "a private endpoint for backups", V2, backups),
                arguments(ApiVersion.V1_LEGACY, "a private endpoint for data federation", V2, federation),
                arguments(ApiVersion.V1_LEGACY, "regional mode", V1_OR_V2, regionalMode),
                arguments(ApiVersion.V1_LEGACY, "private IP mode", V1_OR_V2, privateIpMode),
                arguments(ApiVersion.V1_LEGACY, "a private endpoint of AZURE", V1_OR_V2, services(CloudProvider.AZURE)),
                arguments(ApiVersion.V1_LEGACY, "a private endpoint of GCP", V1_OR_V2, services(CloudProvider.GCP)),
                arguments(ApiVersion.V1_LEGACY, "a private endpoint of AZURE", V1_OR_V2, items(CloudProvider.AZURE)),
                arguments(ApiVersion.V1_LEGACY, "a private endpoint of GCP", V1_OR_V2, items(CloudProvider.GCP)));
    }

    private static Consumer<Generation> services(CloudProvider provider) {
        return generation -> generation.services(provider);
    }

    private static Consumer<Generation> items(CloudProvider provider) {
        return generation -> generation.endpoints(provider, ID);
    }
}

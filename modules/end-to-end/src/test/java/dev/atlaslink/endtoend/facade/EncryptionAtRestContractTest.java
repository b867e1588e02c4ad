package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.Progress;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Private endpoints for encryption at rest, which v2 alone has (seed 004). */
final class EncryptionAtRestContractTest {
    private static final String REGION = "US_EAST_2";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> generationsAndProviders() {
        return Stream.of(Generation.V2_DIGEST, Generation.V2_OAUTH)
                .flatMap(generation -> Stream.of(CloudProvider.AWS, CloudProvider.AZURE)
                        .map(provider -> Arguments.of(generation, provider)));
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void createdEndpointBecomesActiveAndIsReadAndListed(Generation generation, CloudProvider provider) {
        EncryptionAtRestEndpoints endpoints = endpoints(generation, provider);
        Operation<EncryptionAtRestEndpoint> creation = endpoints.create(REGION);
        assertThat(creation.status()).isEqualTo(ResourceStatus.INITIATING);

        EncryptionAtRestEndpoint active = creation.await();
        assertThat(active.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(active.provider()).isEqualTo(provider);
        assertThat(active.region()).contains(Region.of(provider, REGION));
        assertThat(endpoints.get(active.id())).isEqualTo(active);
        assertThat(endpoints.list()).containsExactly(active);
        assertThat(endpoints.find(REGION)).contains(active);
        assertThat(endpoints.find("US_WEST_1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void eitherSpellingOfARegionIsTakenAndAtlasGetsItsOwn(Generation generation, CloudProvider provider) {
        EncryptionAtRestEndpoints endpoints = endpoints(generation, provider);
        String providersSpelling = Region.of(provider, REGION).providerName();
        EncryptionAtRestEndpoint created = endpoints.create(providersSpelling).current();
        assertThat(atlas.latest("createGroupEncryptionAtRestPrivateEndpoint").bodyText())
                .contains("\"regionName\":\"" + REGION + "\"");
        assertThat(endpoints.find(providersSpelling)).contains(created);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void findDoesNotGuessBetweenSeveral(Generation generation) {
        EncryptionAtRestEndpoints endpoints = endpoints(generation, CloudProvider.AWS);
        String first = endpoints.create(REGION).id();
        String second = endpoints.create(REGION).id();
        assertThatThrownBy(() -> endpoints.find(REGION))
                .isInstanceOf(AmbiguousResultException.class)
                .hasMessageContainingAll(first, second, "AWS", REGION);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void deletionEndsWhenAtlasNoLongerFindsTheEndpoint(Generation generation, CloudProvider provider) {
        EncryptionAtRestEndpoints endpoints = endpoints(generation, provider);
        EncryptionAtRestEndpointId id = endpoints.create(REGION).await().id();
        Operation<EncryptionAtRestEndpointId> deletion = endpoints.delete(id);
        assertThat(endpoints.get(id).status()).isEqualTo(ResourceStatus.DELETING);
        assertThat(deletion.await()).isEqualTo(id);
        assertThatThrownBy(() -> endpoints.get(id)).isInstanceOf(NotFoundException.class);
        assertThat(endpoints.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void azureEndpointWaitsForItsApprovalOnTheWay(Generation generation) {
        List<ResourceStatus> seen = new ArrayList<>();
        endpoints(generation, CloudProvider.AZURE)
                .create(REGION)
                .onProgress((Progress progress) -> seen.add(progress.status()))
                .await();
        assertThat(seen.stream().distinct())
                .containsExactly(ResourceStatus.INITIATING, ResourceStatus.PENDING_ACCEPTANCE, ResourceStatus.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void deletionWhileInitiatingIsRefusedByAtlas(Generation generation) {
        EncryptionAtRestEndpoints endpoints = endpoints(generation, CloudProvider.AWS);
        EncryptionAtRestEndpointId id = endpoints.create(REGION).current().id();
        assertThatThrownBy(() -> endpoints.delete(id))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal -> assertThat(refusal.response().errorCode())
                                .contains("ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETE_BLOCKED_DURING_PROVISIONING"));
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void endpointsOfAllProvidersAreOneList(Generation generation) {
        EncryptionAtRest encryption = generation.project(atlas).encryptionAtRest();
        assertThat(encryption.listEndpoints()).isEmpty();
        EncryptionAtRestEndpoint azure =
                encryption.endpoints(CloudProvider.AZURE).create(REGION).current();
        assertThat(encryption.listEndpoints()).containsExactly(azure);
        EncryptionAtRestEndpoint aws =
                encryption.endpoints(CloudProvider.AWS).create(REGION).current();
        assertThat(encryption.listEndpoints()).containsExactly(aws, azure);
        assertThat(encryption.listEndpoints().byPage()).hasSize(2);
    }

    private EncryptionAtRestEndpoints endpoints(Generation generation, CloudProvider provider) {
        return generation.project(atlas).encryptionAtRest().endpoints(provider);
    }
}

package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A region is the same whatever its spelling: requests take either, each generation is sent its own (v1.0 the
 * provider's, v2 Atlas's), responses give both (seed 000, recorded responses, Terraform provider).
 */
final class RegionContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> generationsAndSpellings() {
        return PrivateEndpointServiceContractTest.generationsAndProviders().flatMap(arguments -> {
            Region region = region((CloudProvider) arguments.get()[1]);
            return Stream.of(region.atlasName(), region.providerName())
                    .map(spelling -> Arguments.of(arguments.get()[0], region.provider(), spelling));
        });
    }

    @ParameterizedTest
    @MethodSource("generationsAndSpellings")
    void eachGenerationIsSentItsOwnSpelling(Generation generation, CloudProvider provider, String spelling) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        services.create(PrivateEndpointServiceRequest.of(Region.of(provider, spelling)));

        Region region = region(provider);
        String sent = generation.isV1() ? region.providerName() : region.atlasName();
        assertThat(atlas.journal())
                .filteredOn(entry -> entry.method().equals("POST") && entry.status() == 201)
                .singleElement()
                .satisfies(entry -> assertThat(entry.bodyText()).contains("\"region\":\"" + sent + "\""));
    }

    @ParameterizedTest
    @MethodSource("generationsAndSpellings")
    void responsesGiveBothSpellingsAndAreFoundByEither(Generation generation, CloudProvider provider, String spelling) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService created = services.create(PrivateEndpointServiceRequest.of(region(provider)))
                .await();

        if (generation.tellsRegionOf(provider)) {
            assertThat(created.region()).contains(region(provider));
            assertThat(services.find(provider, spelling)).contains(created);
        } else {
            assertThat(created.region()).isEmpty();
        }
    }

    /** The oldest regions of Google Cloud have names in words at Atlas, which no rule leads to. */
    @ParameterizedTest
    @MethodSource("generationsAndRegionsOfGoogleCloud")
    void everyRegionOfGoogleCloudGoesThereAndBack(Generation generation, Region region) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        PrivateEndpointService created = services.create(PrivateEndpointServiceRequest.gcp(region.providerName()))
                .await();
        assertThat(created.region()).contains(region);
        assertThat(services.find(CloudProvider.GCP, region.atlasName())).contains(created);
        assertThat(services.find(CloudProvider.GCP, region.providerName())).contains(created);
        assertThat(services.ensure(PrivateEndpointServiceRequest.gcp(region.atlasName()))
                        .id())
                .isEqualTo(created.id().value());
    }

    static Stream<Arguments> generationsAndRegionsOfGoogleCloud() {
        return Arrays.stream(Generation.values())
                .filter(generation -> generation.providers().contains(CloudProvider.GCP))
                .flatMap(generation ->
                        Region.known(CloudProvider.GCP).stream().map(region -> Arguments.of(generation, region)));
    }

    @ParameterizedTest
    @EnumSource
    void aRegionThatTheClientDoesNotKnowIsSentAsItIs(Generation generation) {
        Region region = Region.aws("moon-base");
        assertThat(region.isKnown()).isFalse();
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();
        assertThat(services.find(region)).isEmpty();
        assertThat(catchThrowable(() -> services.create(PrivateEndpointServiceRequest.aws(region))))
                .hasMessageContaining("INVALID_REGION");
        assertThat(atlas.journal())
                .filteredOn(entry -> entry.status() == 400)
                .singleElement()
                .satisfies(entry -> assertThat(entry.bodyText()).contains("\"region\":\"moon-base\""));
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2_DIGEST"})
    void refusalOfAMisspelledRegionNamesTheOneThatMayBeMeant(Generation generation) {
        PrivateEndpointServices services = generation.project(atlas).privateEndpointServices();

        assertThat(catchThrowable(() -> services.create(PrivateEndpointServiceRequest.aws("us-eats-1"))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("INVALID_REGION")
                .hasMessageEndingWith("; did you mean us-east-1?");
    }

    /** Client and simulator took their tables from the sources apart from each other; where both have one, they agree. */
    @ParameterizedTest
    @ValueSource(strings = {"aws", "azure", "gcp"})
    void tablesOfClientAndSimulatorAgree(String provider) {
        Properties simulators =
                table("modules/simulator/src/main/resources/dev/atlaslink/simulator/internal/state", provider);
        Properties clients = table("modules/client/src/main/resources/dev/atlaslink/client/model", provider);
        List<String> common = clients.stringPropertyNames().stream()
                .filter(name -> simulators.containsValue(name))
                .toList();
        assertThat(common)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(simulators).containsEntry(clients.getProperty(name), name));
    }

    private static Region region(CloudProvider provider) {
        return switch (provider) {
            case AWS -> Region.aws("eu-west-1");
            case AZURE -> Region.azure("northeurope");
            case GCP -> Region.gcp("us-central1");
        };
    }

    private static Properties table(String folder, String provider) {
        Properties table = new Properties();
        try {
            table.load(new StringReader(
                    Repository.read(Repository.path(folder + "/regions-" + provider + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}

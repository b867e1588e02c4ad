package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.model.EncryptionAtRest;
import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.RawResult;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The responses beside the values, for every generation (recorded responses: headers and the resolved version). */
final class RawContractTest {
    private static final LocalDate FIRST_DATE = LocalDate.parse("2023-01-01");
    private static final EndpointServiceId NONE = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource
    void responseStandsBesideItsValue(Generation generation) {
        AtlasProject project = generation.project(atlas);
        EndpointServiceId id = create(project).await().id();
        RawResult<PrivateEndpointService> result =
                project.raw(p -> p.privateEndpointServices().get(CloudProvider.AWS, id));

        assertThat(result.value().id()).isEqualTo(id);
        assertThat(result.responses()).containsExactly(result.response());
        assertThat(result.response().status()).isEqualTo(200);
        assertThat(result.response().body()).startsWith("{").contains(id.value());
        assertThat(result.response().call().method()).isEqualTo("GET");
        assertThat(result.response().call().path()).endsWith("/" + id.value());
        assertThat(result.response().resourceDate())
                .isEqualTo(generation.isV1() ? Optional.empty() : Optional.of(FIRST_DATE));
        assertThat(result.response().header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("json"));
        assertThat(result.response().headers()).containsKey("content-type");
    }

    @ParameterizedTest
    @EnumSource
    void everyCallOfTheBlockIsThere(Generation generation) {
        AtlasProject project = generation.project(atlas);
        RawResult<PrivateEndpointService> result = project.raw(p -> create(p).await());

        assertThat(result.responses())
                .extracting(response -> response.call().method())
                .startsWith("GET", "POST", "GET")
                .doesNotContain("DELETE");
        assertThat(result.responses().get(1).status()).isBetween(200, 202);
        assertThat(result.response().body()).contains(result.value().status().value());
    }

    @ParameterizedTest
    @EnumSource
    void listIsRecordedAsItIsWalkedOver(Generation generation) {
        AtlasProject project = generation.project(atlas);
        assertThat(project.raw(p -> p.privateEndpointServices().list().toList()).responses())
                .hasSize(generation.providers().size())
                .allSatisfy(response -> assertThat(response.body()).isEqualTo("[]"));

        RawResult<AtlasList<PrivateEndpointService>> unused =
                project.raw(p -> p.privateEndpointServices().list());
        assertThat(unused.value().toList()).isEmpty();
        assertThat(unused.responses()).isEmpty();
        assertThatIllegalStateException().isThrownBy(unused::response).withMessageContaining("walked over");
    }

    @ParameterizedTest
    @EnumSource
    void failureIsThrownAsAlwaysAndAListenerSeesItsResponse(Generation generation) {
        List<RawResponse> seen = new ArrayList<>();
        AtlasProject project = generation.project(atlas).withOptions(o -> o.onResponse(seen::add));
        assertThatThrownBy(() -> project.raw(p -> p.privateEndpointServices().get(CloudProvider.AWS, NONE)))
                .isInstanceOf(NotFoundException.class);

        assertThat(seen).singleElement().satisfies(response -> {
            assertThat(response.status()).isEqualTo(404);
            assertThat(response.body()).contains("errorCode");
            assertThat(response.resourceDate()).isEmpty();
        });
    }

    @Test
    void generatedInterfacesHaveTheRawViewToo() {
        RawResult<EncryptionAtRest> result = Generation.V2_OAUTH
                .client(atlas)
                .raw(client -> client.api(EncryptionAtRestApi.class).getGroupEncryptionAtRest(atlas.projectId()));

        assertThat(result.value()).isNotNull();
        assertThat(result.response().resourceDate()).contains(FIRST_DATE);
    }

    @Test
    void textOfAResponseHoldsNoBody() {
        RawResponse response = Generation.V1
                .project(atlas)
                .raw(p -> p.regionalMode().isEnabled())
                .response();

        assertThat(response)
                .hasToString("RawResponse[200 of getRegionalMode, GET /api/atlas/v1.0/groups/" + atlas.projectId()
                        + "/privateEndpoint/regionalMode, body of "
                        + response.body().length() + " characters]");
    }

    private static Operation<PrivateEndpointService> create(AtlasProject project) {
        return project.privateEndpointServices().create(Samples.service(CloudProvider.AWS));
    }
}

package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Atlas refuses is an exception by meaning, with status and errorCode. */
final class AtlasErrorTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource
    void unknownProjectIsNotFound(ApiVersion version) {
        AtlasClient client = atlas.client(version, atlas.apiKey());
        String unknown = "0123456789abcdef01234567";
        assertRefused(
                () -> client.project(unknown)
                        .privateEndpointServices()
                        .list(CloudProvider.AWS)
                        .toList(),
                NotFoundException.class,
                404,
                "GROUP_NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void unknownServiceIsNotFound(ApiVersion version) {
        EndpointServiceId unknown = EndpointServiceId.of("0123456789abcdef01234567");
        PrivateEndpointServices services = services(version);
        assertRefused(
                () -> services.get(CloudProvider.AWS, unknown),
                NotFoundException.class,
                404,
                "PRIVATE_ENDPOINT_SERVICE_NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void secondServiceOfARegionIsAConflict(ApiVersion version) {
        PrivateEndpointServices services = services(version);
        services.create(Samples.service(CloudProvider.AWS));
        assertRefused(
                () -> services.create(Samples.service(CloudProvider.AWS)),
                ConflictException.class,
                409,
                "PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION");
    }

    @Test
    void refusalTellsEverythingAboutTheCall() {
        PrivateEndpointServices services = services(ApiVersion.V2);
        services.create(Samples.service(CloudProvider.AWS));
        assertThatThrownBy(() -> services.create(Samples.service(CloudProvider.AWS)))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    ErrorResponse response = conflict.response();
                    assertThat(response.operationId()).isEqualTo("createGroupPrivateEndpointEndpointService");
                    assertThat(response.action())
                            .contains("create of the private endpoint service of AWS in US_EAST_1");
                    assertThat(response.method()).isEqualTo("POST");
                    assertThat(response.path())
                            .isEqualTo(
                                    "/api/atlas/v2/groups/" + atlas.projectId() + "/privateEndpoint/endpointService");
                    assertThat(response.parameters()).containsExactly("AWS", "US_EAST_1");
                    assertThat(response.detail().orElseThrow()).contains("already exists");
                    assertThat(response.headers()).containsKey("content-type");
                    assertThat(response.requestedAt())
                            .isEqualTo(atlas.simulator().clock().instant());
                })
                .hasMessageContainingAll(
                        "create of the private endpoint service of AWS in US_EAST_1"
                                + " (createGroupPrivateEndpointEndpointService) failed: ",
                        "(409 PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION, POST /api/atlas/v2/");
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void unknownRegionIsInvalid(ApiVersion version) {
        PrivateEndpointServices services = services(version);
        assertRefused(
                () -> services.create(PrivateEndpointServiceRequest.azure("nowhere")),
                InvalidRequestException.class,
                400,
                "INVALID_REGION");
    }

    @Test
    void malformedProjectIdOnAGeneratedInterfaceIsInvalid() {
        atlas.allowing("request.parameter");
        PrivateEndpointServicesApi api =
                atlas.client(ApiVersion.V2, atlas.apiKey()).api(PrivateEndpointServicesApi.class);
        assertThatThrownBy(() -> api.getGroupPrivateEndpointRegionalMode("no-such-id"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal -> assertThat(refusal.response().status()).isEqualTo(400));
    }

    @Test
    void unknownBodyPropertyIsInvalid() {
        atlas.allowing("request.body");
        PrivateEndpointServicesApi api =
                atlas.client(ApiVersion.V2, atlas.apiKey()).api(PrivateEndpointServicesApi.class);
        CreateAwsEndpointServiceRequest body = CreateAwsEndpointServiceRequest.builder()
                .region("us-east-1")
                .putUnknownProperties("colour", "blue")
                .build();
        assertThatThrownBy(() -> api.createGroupPrivateEndpointEndpointService(atlas.projectId(), body))
                .isInstanceOfSatisfying(InvalidRequestException.class, refusal -> {
                    assertThat(refusal.response().status()).isEqualTo(400);
                    assertThat(refusal.response().errorCode()).isPresent();
                });
    }

    @ParameterizedTest
    @EnumSource
    void wrongApiKeyIsAnAuthenticationFailure(ApiVersion version) {
        AtlasClient client = atlas.client(version, AtlasCredentials.apiKey("simulatr", "wrong"));
        assertRefused(
                () -> client.project()
                        .privateEndpointServices()
                        .list(CloudProvider.AWS)
                        .toList(),
                AuthenticationException.class,
                401,
                "UNEXPECTED_ERROR");
        assertThat(atlas.journal()).hasSize(2);
    }

    @Test
    void wrongClientSecretIsAnAuthenticationFailureOfTheTokenCall() {
        String clientId = atlas.simulator().serviceAccount().clientId();
        AtlasClient client = atlas.client(ApiVersion.V2, AtlasCredentials.serviceAccount(clientId, "wrong"));
        assertRefused(
                () -> client.project()
                        .privateEndpointServices()
                        .list(CloudProvider.AWS)
                        .toList(),
                AuthenticationException.class,
                401,
                "invalid_client");
        assertThat(atlas.journal()).hasSize(1);
    }

    private PrivateEndpointServices services(ApiVersion version) {
        return atlas.client(version, atlas.apiKey()).project().privateEndpointServices();
    }

    private static void assertRefused(
            ThrowingCallable call, Class<? extends AtlasApiException> type, int status, String errorCode) {
        assertThatThrownBy(call).isInstanceOfSatisfying(type, refusal -> {
            assertThat(refusal.response().status()).isEqualTo(status);
            assertThat(refusal.response().errorCode()).contains(errorCode);
        });
    }
}

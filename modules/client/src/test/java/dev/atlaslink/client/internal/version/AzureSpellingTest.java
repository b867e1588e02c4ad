package dev.atlaslink.client.internal.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An endpoint of Azure is found as the caller spells its id, or else as its service lists it. */
final class AzureSpellingTest {
    private static final EndpointServiceId SERVICE = EndpointServiceId.of(CannedAtlas.ID);
    private static final EndpointId ASKED = EndpointId.of("/subscriptions/S/e");
    private static final String LISTED = "/subscriptions/s/E";
    private static final String MISSING = "{\"error\":404,\"errorCode\":\"PRIVATE_ENDPOINT_NOT_FOUND\"}";
    private static final String NO_PROJECT = "{\"error\":404,\"errorCode\":\"GROUP_NOT_FOUND\"}";
    private static final String OF_GATEWAY = "{\"message\":\"no route\"}";

    private static final String SERVICES =
            "/api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/privateEndpoint/AZURE/endpointService/" + CannedAtlas.ID;

    private static final String AS_ASKED = SERVICES + "/endpoint/%2Fsubscriptions%2FS%2Fe";
    private static final String AS_LISTED = SERVICES + "/endpoint/%2Fsubscriptions%2Fs%2FE";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void endpointThatAtlasKnowsAsAskedForTakesOneRequest() {
        atlas.responds(endpoint("AVAILABLE"));

        assertThat(endpoints(CloudProvider.AZURE).get(ASKED).status().value()).isEqualTo("AVAILABLE");

        assertThat(atlas.lines()).containsExactly("GET " + AS_ASKED);
    }

    @Test
    void endpointThatIsMissingIsReadAsItsServiceListsIt() {
        atlas.responds(404, MISSING)
                .responds(service("/subscriptions/other", LISTED))
                .responds(endpoint("AVAILABLE"));

        assertThat(endpoints(CloudProvider.AZURE).get(ASKED).status().value()).isEqualTo("AVAILABLE");

        assertThat(atlas.lines()).containsExactly("GET " + AS_ASKED, "GET " + SERVICES, "GET " + AS_LISTED);
    }

    @Test
    void endpointThatIsMissingIsDeletedAsItsServiceListsIt() {
        atlas.responds(404, MISSING).responds(service(LISTED)).responds(204, "");

        endpoints(CloudProvider.AZURE).delete(ASKED);

        assertThat(atlas.lines()).containsExactly("DELETE " + AS_ASKED, "GET " + SERVICES, "DELETE " + AS_LISTED);
    }

    @Test
    void endpointThatIsDeletedAsAskedForTakesOneRequest() {
        atlas.responds(204, "");

        endpoints(CloudProvider.AZURE).delete(ASKED);

        assertThat(atlas.lines()).containsExactly("DELETE " + AS_ASKED);
    }

    @Test
    void endpointThatItsServiceListsAsAskedForIsNotAskedForTwice() {
        atlas.responds(404, MISSING).responds(service(ASKED.value(), "/subscriptions/other"));

        assertThatThrownBy(() -> endpoints(CloudProvider.AZURE).get(ASKED))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        e -> assertThat(e.response().errorCode()).contains("PRIVATE_ENDPOINT_NOT_FOUND"));
        assertThat(atlas.lines()).containsExactly("GET " + AS_ASKED, "GET " + SERVICES);
    }

    @Test
    void serviceThatIsGoneHasNoEndpoints() {
        atlas.responds(404, MISSING).responds(404, "{\"error\":404,\"errorCode\":\"SERVICE_NOT_FOUND\"}");

        assertThatThrownBy(() -> endpoints(CloudProvider.AZURE).get(ASKED))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        e -> assertThat(e.response().errorCode()).contains("PRIVATE_ENDPOINT_NOT_FOUND"));
    }

    @Test
    void missingProjectIsNoMissingEndpoint() {
        atlas.responds(404, NO_PROJECT);

        assertThatThrownBy(() -> endpoints(CloudProvider.AZURE).get(ASKED)).isInstanceOf(NotFoundException.class);

        assertThat(atlas.lines()).containsExactly("GET " + AS_ASKED);
    }

    /** It says nothing about the service, so that the endpoint may well be there. */
    @Test
    void serviceThatAGatewayMissesIsToldInsteadOfTheEndpoint() {
        atlas.responds(404, MISSING).responds(404, OF_GATEWAY);

        assertThatThrownBy(() -> endpoints(CloudProvider.AZURE).get(ASKED))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        e -> assertThat(e.response().errorCode()).isEmpty());
    }

    @Test
    void anyOtherFailureIsToldAsItIs() {
        atlas.responds(403, "{\"error\":403,\"errorCode\":\"USER_UNAUTHORIZED\"}");

        assertThatThrownBy(() -> endpoints(CloudProvider.AZURE).delete(ASKED)).isInstanceOf(PermissionException.class);
        assertThat(atlas.lines()).containsExactly("DELETE " + AS_ASKED);
    }

    @Test
    void creationSendsTheIdAsTheCallerSpellsIt() {
        atlas.responds(201, endpoint("INITIATING"));

        PrivateEndpoint created =
                endpoints(CloudProvider.AZURE).create(PrivateEndpointRequest.azure("/subscriptions/S/e", "10.0.1.4"));

        assertThat(created.status().value()).isEqualTo("INITIATING");
        assertThat(atlas.sent().json().get("id").asText()).isEqualTo("/subscriptions/S/e");
    }

    /** Their ids are told from each other by case. */
    @ParameterizedTest
    @EnumSource(names = {"AWS", "GCP"})
    void otherProvidersAreAskedOnce(CloudProvider provider) {
        atlas.responds(404, MISSING);

        assertThatThrownBy(() -> endpoints(provider).get(ASKED)).isInstanceOf(NotFoundException.class);

        assertThat(atlas.lines()).hasSize(1);
    }

    private ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints(CloudProvider provider) {
        return atlas.generation(ApiVersion.V2).endpoints(provider, SERVICE);
    }

    private static String endpoint(String status) {
        return "{\"cloudProvider\":\"AZURE\",\"privateEndpointResourceId\":\"" + LISTED + "\",\"status\":\"" + status
                + "\"}";
    }

    private static String service(String... endpoints) {
        return "{\"cloudProvider\":\"AZURE\",\"id\":\"" + CannedAtlas.ID + "\",\"privateEndpoints\":[\""
                + String.join("\",\"", endpoints) + "\"]}";
    }
}

package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A path argument is one segment, whatever it holds, and means what it says after decoding. */
final class PathEncodingTest {
    private static final String SERVICE = "66b81b2f5f1d0c4e8a7d3c10";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServicesApi api =
            atlas.client(ApiVersion.V2, atlas.apiKey()).api(PrivateEndpointServicesApi.class);

    @ParameterizedTest
    @CsvSource({
        "plain-name_1.~, plain-name_1.~",
        "a/b, a%2Fb",
        "a b, a%20b",
        "a?b, a%3Fb",
        "a#b, a%23b",
        "a\\b, a%5Cb",
        "a%b, a%25b",
        "a%2Fb, a%252Fb",
        "a/b%2Fc d, a%2Fb%252Fc%20d",
        "/a%2Fb, %2Fa%252Fb",
        "%2e%2e, %252e%252e",
        "100%, 100%25",
        "é, %C3%A9",
        "{id}, %7Bid%7D",
        "'a\"b', a%22b"
    })
    void argumentIsPercentEncodedOnce(String argument, String encoded) {
        assertThatThrownBy(() -> api.getGroupPrivateEndpointEndpointServiceEndpoint(
                        atlas.projectId(), CloudProvider.GCP, SERVICE, argument))
                .isInstanceOf(NotFoundException.class);
        assertThat(atlas.latest("getGroupPrivateEndpointEndpointServiceEndpoint")
                        .target())
                .isEqualTo("/api/atlas/v2/groups/" + atlas.projectId() + "/privateEndpoint/GCP/endpointService/"
                        + SERVICE + "/endpoint/" + encoded);
    }
}

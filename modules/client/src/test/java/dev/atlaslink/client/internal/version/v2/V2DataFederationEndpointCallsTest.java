package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What v2 is asked about data federation endpoints, and what its responses become. */
final class V2DataFederationEndpointCallsTest {
    private static final String LIST =
            "/api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/privateNetworkSettings/endpointIds";
    private static final String ID = "vpce-0c9d1e2f3a4b5c6d7";
    private static final String OTHER = "{\"endpointId\":\"vpce-00000000000000001\",\"comment\":\"other\"}";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void creationTakesItsEntryOutOfThePage() {
        String own = "{\"endpointId\":\"" + ID + "\",\"provider\":\"AWS\",\"status\":\"OK\",\"comment\":\"mine\","
                + "\"region\":\"US_EAST_1\",\"customerEndpointDNSName\":\"a.example.net\","
                + "\"customerEndpointIPAddress\":\"10.0.0.4\",\"type\":\"DATA_LAKE\"}";
        atlas.responds(201, "{\"results\":[" + OTHER + "," + own + "],\"totalCount\":2}");

        DataFederationEndpoint created = endpoints()
                .create(DataFederationEndpointRequest.aws(ID)
                        .comment("mine")
                        .region(Region.aws("us-east-1"))
                        .dnsName("a.example.net")
                        .ipAddress("10.0.0.4")
                        .build());

        assertThat(created.id()).isEqualTo(EndpointId.of(ID));
        assertThat(created.provider()).contains(CloudProvider.AWS);
        assertThat(created.status()).isEqualTo(ResourceStatus.OK);
        assertThat(created.comment()).contains("mine");
        assertThat(created.region()).contains(Region.aws("us-east-1"));
        assertThat(created.dnsName()).contains("a.example.net");
        assertThat(created.ipAddress()).contains("10.0.0.4");
        assertThat(created.azureLinkId()).isEmpty();
        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("POST " + LIST);
        assertThat(sent.json()).isEqualTo(SentRequest.json(own.replace("\"status\":\"OK\",", "")));
    }

    @Test
    void creationWhoseEntryIsOnAnotherPageProvesTheWorkAndNamesIt() {
        atlas.responds(201, "{\"results\":[" + OTHER + "]}");

        assertThatThrownBy(() ->
                        endpoints().create(DataFederationEndpointRequest.aws(ID).build()))
                .isInstanceOfSatisfying(UnexpectedResponseException.class, unexpected -> {
                    assertThat(unexpected.provesTheWork()).isTrue();
                    assertThat(unexpected.resourceId()).contains(ID);
                });
    }

    @Test
    void idsOfAzureTravelEncoded() {
        atlas.responds("{\"endpointId\":\"/subscriptions/1\",\"provider\":\"AZURE\",\"azureLinkId\":\"l\"}")
                .responds(204, "");

        DataFederationEndpoint read = endpoints().get(EndpointId.of("/subscriptions/1"));
        endpoints().delete(EndpointId.of("/subscriptions/1"));

        assertThat(read.azureLinkId()).contains("l");
        assertThat(atlas.lines())
                .containsExactly("GET " + LIST + "/%2Fsubscriptions%2F1", "DELETE " + LIST + "/%2Fsubscriptions%2F1");
    }

    @Test
    void aProviderThatIsNotKnownIsLeftOutAndNoneMeansAws() {
        atlas.responds("{\"results\":[{\"endpointId\":\"a\",\"provider\":\"MOON\",\"region\":\"SEA\"}," + OTHER + "]}");

        Page<DataFederationEndpoint> page = endpoints().pages().read(1);

        assertThat(page.items().get(0).provider()).isEmpty();
        assertThat(page.items().get(0).region()).isEmpty();
        assertThat(page.items().get(1).provider()).contains(CloudProvider.AWS);
        assertThat(atlas.sent().line()).isEqualTo("GET " + LIST + "?pageNum=1&itemsPerPage=500&includeCount=false");
    }

    private ResourceCalls<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> endpoints() {
        return atlas.generation(ApiVersion.V2).dataFederationEndpoints();
    }
}

package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What v2 is asked about encryption-at-rest endpoints. */
final class V2EncryptionEndpointCallsTest {
    private static final String SETTINGS = "/api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/encryptionAtRest/";
    private static final String PAGE = "?pageNum=%d&itemsPerPage=500&includeCount=false";
    private static final EncryptionAtRestEndpointId ID = EncryptionAtRestEndpointId.of(CannedAtlas.ID);

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @CsvSource({"AWS, eu-west-1, EU_WEST_1", "AZURE, southeastasia, ASIA_SOUTH_EAST"})
    void creationSpellsTheRegionAsAtlasDoes(CloudProvider provider, String region, String sentRegion) {
        atlas.responds(201, endpoint(provider, CannedAtlas.ID));

        assertThat(endpoints(provider).create(Region.of(provider, region)).id()).isEqualTo(ID);

        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("POST " + SETTINGS + provider + "/privateEndpoints");
        assertThat(sent.json())
                .isEqualTo(SentRequest.json(
                        "{\"cloudProvider\":\"" + provider + "\",\"regionName\":\"" + sentRegion + "\"}"));
    }

    @Test
    void creationOnGcpIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endpoints(CloudProvider.GCP).create(Region.gcp("us-central1")))
                .withMessage("provider is GCP; allowed is AWS or AZURE");
        assertThat(atlas.lines()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AWS", "AZURE"})
    void getAsksForTheEndpointOfItsProvider(CloudProvider provider) {
        atlas.responds(endpoint(provider, CannedAtlas.ID));

        assertThat(endpoints(provider).get(ID).provider()).isEqualTo(provider);

        assertThat(atlas.sent().line()).isEqualTo("GET " + SETTINGS + provider + "/privateEndpoints/" + CannedAtlas.ID);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWS", "AZURE"})
    void deleteNamesTheEndpointAndItsProvider(CloudProvider provider) {
        atlas.responds(204, "");

        endpoints(provider).delete(ID);

        assertThat(atlas.sent().line())
                .isEqualTo("DELETE " + SETTINGS + provider + "/privateEndpoints/" + CannedAtlas.ID);
    }

    @Test
    void listIsReadPageByPageAsLongAsALinkNamesTheNext() {
        String other = "66b81b2f5f1d0c4e8a7d3c11";
        atlas.responds(page(CannedAtlas.ID, "{\"rel\":\"self\"},{\"rel\":\"next\"},{\"href\":\"of no relation\"}"))
                .responds(page(other, "{\"rel\":\"self\"},{\"rel\":\"previous\"}"));
        PageReader<EncryptionAtRestEndpoint> pages =
                endpoints(CloudProvider.AWS).pages();

        Page<EncryptionAtRestEndpoint> first = pages.read(1);
        Page<EncryptionAtRestEndpoint> second = pages.read(2);

        assertThat(first.items()).extracting(EncryptionAtRestEndpoint::id).containsExactly(ID);
        assertThat(first.last()).isFalse();
        assertThat(second.items())
                .extracting(EncryptionAtRestEndpoint::id)
                .containsExactly(EncryptionAtRestEndpointId.of(other));
        assertThat(second.last()).isTrue();
        assertThat(atlas.lines())
                .containsExactly(
                        "GET " + SETTINGS + "AWS/privateEndpoints" + PAGE.formatted(1),
                        "GET " + SETTINGS + "AWS/privateEndpoints" + PAGE.formatted(2));
    }

    @Test
    void listThatHoldsLessThanItCountsSaysWhichItIs() {
        atlas.responds("{\"results\":[],\"totalCount\":3}");

        assertThatThrownBy(() -> endpoints(CloudProvider.AZURE).pages().read(1))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("the list of encryption-at-rest private endpoints of AZURE contradicts itself:"
                        + " totalCount is 3, but its pages hold 0");
    }

    @Test
    void listThatRepeatsAPageSaysSo() {
        String page = page(CannedAtlas.ID, "{\"rel\":\"next\"}");
        atlas.responds(page).responds(page);
        PageReader<EncryptionAtRestEndpoint> pages =
                endpoints(CloudProvider.AWS).pages();
        assertThat(pages.read(1).last()).isFalse();

        assertThatThrownBy(() -> pages.read(2))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("page 2 repeats the one before");
    }

    private ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> endpoints(
            CloudProvider provider) {
        return atlas.generation(ApiVersion.V2).encryptionEndpoints(provider);
    }

    private static String page(String id, String links) {
        return "{\"results\":[" + endpoint(CloudProvider.AWS, id) + "],\"links\":[" + links + "]}";
    }

    private static String endpoint(CloudProvider provider, String id) {
        return "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + id + "\"}";
    }
}

package dev.atlaslink.client.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.client.model.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever names a region that the client does not know, caller or Atlas, the observer is told. */
final class WatchedRegionsTest {
    private static final EndpointServiceId ID = EndpointServiceId.of(CannedAtlas.ID);

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    private final Generation v2 = atlas.generation(ApiVersion.V2);

    @ParameterizedTest
    @EnumSource
    void regionOfAServiceToCreate(CloudProvider provider) {
        Region asked = Region.of(provider, "moon-base");
        atlas.responds(service(provider, "MARS_BASE"));

        assertThat(v2.services(provider)
                        .create(PrivateEndpointServiceRequest.of(asked))
                        .id())
                .isEqualTo(ID);

        assertThat(atlas.unknownRegions()).containsExactly(asked, Region.of(provider, "MARS_BASE"));
    }

    @Test
    void remoteRegionsOfAServiceToCreate() {
        atlas.responds(service(CloudProvider.AWS, "US_EAST_1"));

        PrivateEndpointService created = v2.services(CloudProvider.AWS)
                .create(PrivateEndpointServiceRequest.aws("us-east-1")
                        .withSupportedRemoteRegions("moon-base", "us-west-1", "mars-base"));

        assertThat(created.id()).isEqualTo(ID);
        assertThat(atlas.unknownRegions()).containsExactly(Region.aws("moon-base"), Region.aws("mars-base"));
    }

    @ParameterizedTest
    @EnumSource
    void regionOfAServiceThatIsRead(CloudProvider provider) {
        atlas.responds(service(provider, "MOON_BASE"));

        assertThat(v2.services(provider).get(ID).provider()).isEqualTo(provider);

        assertThat(atlas.unknownRegions()).containsExactly(Region.of(provider, "MOON_BASE"));
    }

    @Test
    void remoteRegionsOfAServiceThatIsRead() {
        atlas.responds("{\"cloudProvider\":\"AWS\",\"id\":\"" + CannedAtlas.ID
                + "\",\"supportedRemoteRegions\":[\"MOON_BASE\",\"US_WEST_1\"]}");

        assertThat(v2.services(CloudProvider.AWS).get(ID).id()).isEqualTo(ID);

        assertThat(atlas.unknownRegions()).containsExactly(Region.aws("MOON_BASE"));
    }

    @Test
    void regionOfAServiceOfNoKnownProvider() {
        atlas.responds("{\"cloudProvider\":\"OCI\",\"id\":\"" + CannedAtlas.ID + "\",\"regionName\":\"MOON_BASE\"}");

        assertThat(v2.services(CloudProvider.GCP).get(ID).id()).isEqualTo(ID);

        assertThat(atlas.unknownRegions()).containsExactly(Region.gcp("MOON_BASE"));
    }

    @Test
    void regionsOfAList() {
        atlas.responds(
                "[" + service(CloudProvider.GCP, "MOON_BASE") + "," + service(CloudProvider.GCP, "MARS_BASE") + "]");

        assertThat(v2.services(CloudProvider.GCP).pages().read(1).items()).hasSize(2);

        assertThat(atlas.unknownRegions()).containsExactly(Region.gcp("MOON_BASE"), Region.gcp("MARS_BASE"));
    }

    @Test
    void regionsOfAnUpdate() {
        atlas.responds(service(CloudProvider.AWS, "MARS_BASE"));

        PrivateEndpointService updated =
                v2.services(CloudProvider.AWS).update(ID, PrivateEndpointServiceUpdate.remoteRegions("moon-base"));

        assertThat(updated.id()).isEqualTo(ID);
        assertThat(atlas.unknownRegions()).containsExactly(Region.aws("moon-base"), Region.aws("MARS_BASE"));
    }

    @ParameterizedTest
    @EnumSource
    void regionOfAnEndpoint(CloudProvider provider) {
        atlas.responds("{\"cloudProvider\":\"" + provider + "\",\"regionName\":\"MOON_BASE\"}");

        assertThat(v2.endpoints(provider, ID).get(EndpointId.of("e")).provider())
                .isEqualTo(provider);

        assertThat(atlas.unknownRegions()).containsExactly(Region.of(provider, "MOON_BASE"));
    }

    @Test
    void regionsOfTheKeyOfAws() {
        atlas.responds("{\"awsKms\":{\"region\":\"MARS_BASE\"}}").responds("{\"awsKms\":{\"region\":\"VENUS_BASE\"}}");
        EncryptionAtRestConfig changes = EncryptionAtRestConfig.none()
                .with(AwsKms.builder().region("moon-base").build());

        EncryptionAtRestConfig updated = v2.encryptionSettings().update(changes);
        EncryptionAtRestConfig read = v2.encryptionSettings().get();

        assertThat(updated.awsKms().flatMap(AwsKms::region)).contains(Region.aws("MARS_BASE"));
        assertThat(read.awsKms().flatMap(AwsKms::region)).contains(Region.aws("VENUS_BASE"));
        assertThat(atlas.unknownRegions())
                .containsExactly(Region.aws("moon-base"), Region.aws("MARS_BASE"), Region.aws("VENUS_BASE"));
    }

    @Test
    void regionsOfAnEncryptionEndpoint() {
        atlas.responds("{\"cloudProvider\":\"AZURE\",\"id\":\"" + CannedAtlas.ID + "\",\"regionName\":\"MARS_BASE\"}");

        assertThat(v2.encryptionEndpoints(CloudProvider.AZURE)
                        .create(Region.azure("moon-base"))
                        .provider())
                .isEqualTo(CloudProvider.AZURE);

        assertThat(atlas.unknownRegions()).containsExactly(Region.azure("moon-base"), Region.azure("MARS_BASE"));
    }

    @Test
    void regionsOfABackupEndpoint() {
        atlas.responds(
                "{\"id\":\"" + CannedAtlas.ID + "\",\"regionName\":\"MARS_BASE\",\"vpcRegionName\":\"SUN_BASE\"}");

        assertThat(v2.backupEndpoints(CloudProvider.AWS)
                        .create(BackupEndpointRequest.in(Region.aws("moon-base"))
                                .fromVpcIn(Region.aws("star-base")))
                        .provider())
                .isEqualTo(CloudProvider.AWS);

        assertThat(atlas.unknownRegions())
                .containsExactly(
                        Region.aws("moon-base"),
                        Region.aws("star-base"),
                        Region.aws("MARS_BASE"),
                        Region.aws("SUN_BASE"));
    }

    @Test
    void regionsOfADataFederationEndpoint() {
        String id = "vpce-0c9d1e2f3a4b5c6d7";
        atlas.responds("{\"results\":[{\"endpointId\":\"" + id + "\",\"region\":\"MARS_BASE\"}]}");

        assertThat(v2.dataFederationEndpoints()
                        .create(DataFederationEndpointRequest.aws(id)
                                .region(Region.aws("moon-base"))
                                .dnsName("a.example.net")
                                .build())
                        .region())
                .contains(Region.aws("MARS_BASE"));

        assertThat(atlas.unknownRegions()).containsExactly(Region.aws("moon-base"), Region.aws("MARS_BASE"));
    }

    private static String service(CloudProvider provider, String region) {
        return "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + CannedAtlas.ID + "\",\"regionName\":\"" + region
                + "\"}";
    }
}

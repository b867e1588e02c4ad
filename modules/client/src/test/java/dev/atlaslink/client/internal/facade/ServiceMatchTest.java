package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A service is known by its region and, on Google Cloud, by its kind; what does not tell these is not guessed at. */
final class ServiceMatchTest {
    private static final EndpointServiceId ID = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");
    private static final Region HERE = Region.gcp("us-east4");

    @Test
    void regionTells() {
        ServiceMatch match = ServiceMatch.of(ApiVersion.V2, Region.aws("us-east-1"));
        assertThat(match.with(aws().region(Region.aws("us-east-1")).build())).isEqualTo(Match.YES);
        assertThat(match.with(aws().region(Region.aws("eu-west-1")).build())).isEqualTo(Match.NO);
    }

    @ParameterizedTest
    @CsvSource({"INITIATING, NOT_TOLD_YET", "AVAILABLE, NOT_TOLD_YET", "FAILED, NEVER_TOLD"})
    void serviceOfAwsTellsItsRegionUnlessItFails(String status, Match expected) {
        PrivateEndpointService placeless = aws().status(status(status)).build();
        assertThat(ServiceMatch.of(ApiVersion.V1, Region.aws("us-east-1")).with(placeless))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"V1, INITIATING, NEVER_TOLD", "V2, INITIATING, NOT_TOLD_YET", "V2, FAILED, NEVER_TOLD"})
    void serviceOfAzureTellsItsRegionInV2Only(ApiVersion version, String status, Match expected) {
        PrivateEndpointService placeless = PrivateEndpointService.Azure.builder()
                .id(ID)
                .status(status(status))
                .build();
        assertThat(ServiceMatch.of(version, Region.azure("eastus2")).with(placeless))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, YES",
        "true, true, YES",
        "false, true, NO",
        "true, false, NO",
        "false, , NOT_TOLD_YET",
        "true, , NOT_TOLD_YET"
    })
    void kindTellsToo(boolean wanted, Boolean told, Match expected) {
        PrivateEndpointService service =
                gcp().region(HERE).portMappingEnabled(Optional.ofNullable(told)).build();
        assertThat(ServiceMatch.of(ApiVersion.V2, request(wanted)).with(service))
                .isEqualTo(expected);
    }

    /** v1.0 does not say it, but with port mapping there is one attachment only. */
    @ParameterizedTest
    @CsvSource({"1, true, YES", "1, false, NO", "2, false, YES", "6, false, YES", "6, true, NO"})
    void attachmentsTellTheKindWhereAtlasDoesNot(int attachments, boolean wanted, Match expected) {
        PrivateEndpointService.Gcp.Builder service = gcp().region(HERE);
        for (int i = 0; i < attachments; i++) {
            service.addServiceAttachmentNames("sa-" + i);
        }
        assertThat(ServiceMatch.of(ApiVersion.V1, request(wanted)).with(service.build()))
                .isEqualTo(expected);
    }

    @Test
    void whatAtlasSaysOfTheKindCountsMoreThanItsAttachments() {
        PrivateEndpointService service = gcp().region(HERE)
                .portMappingEnabled(false)
                .addServiceAttachmentNames("sa-1")
                .build();
        assertThat(ServiceMatch.of(ApiVersion.V2, request(false)).with(service)).isEqualTo(Match.YES);
    }

    @Test
    void regionAloneIsEnoughWhereNoKindIsAskedFor() {
        assertThat(ServiceMatch.of(ApiVersion.V2, HERE)
                        .with(gcp().region(HERE).portMappingEnabled(true).build()))
                .isEqualTo(Match.YES);
        assertThat(ServiceMatch.of(ApiVersion.V2, HERE).with(gcp().region(HERE).build()))
                .isEqualTo(Match.YES);
    }

    @Test
    void otherKindIsNoMatchWhereverItIs() {
        assertThat(ServiceMatch.of(ApiVersion.V1, request(true))
                        .with(gcp().portMappingEnabled(false).build()))
                .isEqualTo(Match.NO);
    }

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void kindWithoutARegionIsNotEnough(ApiVersion version) {
        assertThat(ServiceMatch.of(version, request(true))
                        .with(gcp().portMappingEnabled(true).build()))
                .isEqualTo(Match.NOT_TOLD_YET);
    }

    private static PrivateEndpointServiceRequest request(boolean portMapping) {
        PrivateEndpointServiceRequest.Gcp request = PrivateEndpointServiceRequest.gcp("us-east4");
        return portMapping ? request.withPortMapping() : request;
    }

    private static ResourceStatus status(String text) {
        return ResourceStatus.of(Optional.of(text));
    }

    private static PrivateEndpointService.Aws.Builder aws() {
        return PrivateEndpointService.Aws.builder().id(ID).status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpointService.Gcp.Builder gcp() {
        return PrivateEndpointService.Gcp.builder().id(ID).status(ResourceStatus.INITIATING);
    }
}

package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class EncryptionEndpointKindTest {
    private static final EncryptionEndpointKind AWS = new EncryptionEndpointKind(CloudProvider.AWS);
    private static final EncryptionEndpointKind AZURE = new EncryptionEndpointKind(CloudProvider.AZURE);

    @AutoClose
    private final Resources resources = new Resources();

    /** Azure waits for an approval, so somebody has given it. */
    @Test
    void approvedOneOfAzureIsInUse() {
        assertThat(isUnused(AZURE, ResourceStatus.ACTIVE)).isFalse();
        assertThat(isUnused(AZURE, ResourceStatus.PENDING_ACCEPTANCE)).isTrue();
        assertThat(isUnused(AWS, ResourceStatus.ACTIVE)).isTrue();
    }

    /** Atlas refuses to delete one that it is still provisioning. */
    @Test
    void oneThatIsBeingProvisionedIsWaitedFor() {
        assertThat(isUnused(AZURE, ResourceStatus.INITIATING, ResourceStatus.INITIATING, ResourceStatus.ACTIVE))
                .isFalse();
    }

    @Test
    void regionOfAnotherProviderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AZURE.check(Region.aws("us-east-1")))
                .withMessageContainingAll("region is ", "AWS US_EAST_1", "allowed is a region of AZURE");
    }

    private boolean isUnused(EncryptionEndpointKind kind, ResourceStatus... statuses) {
        List<EncryptionAtRestEndpoint> states = Stream.of(statuses)
                .map(status -> EncryptionAtRestEndpoint.builder()
                        .id(EncryptionAtRestEndpointId.of("66b81bd05f1d0c4e8a7d3c4a"))
                        .provider(kind.provider())
                        .status(status)
                        .build())
                .toList();
        return kind.isUnused(states.get(0), resources.showing(kind, states));
    }
}

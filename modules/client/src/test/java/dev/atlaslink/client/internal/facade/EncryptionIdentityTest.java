package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.family.Identity;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Endpoints for encryption at rest are known by their region. */
final class EncryptionIdentityTest {
    private static final EncryptionEndpointKind KIND = new EncryptionEndpointKind(CloudProvider.AZURE);
    private static final Region HERE = Region.azure("eastus2");

    @AutoClose
    private final Resources resources = new Resources();

    @Test
    void regionTells() {
        assertThat(match(ResourceStatus.ACTIVE, Optional.of(HERE))).isEqualTo(Match.YES);
        assertThat(match(ResourceStatus.ACTIVE, Optional.of(Region.azure("northeurope"))))
                .isEqualTo(Match.NO);
    }

    @Test
    void whatDoesNotTellItMayUnlessItFailed() {
        assertThat(match(ResourceStatus.INITIATING, Optional.empty())).isEqualTo(Match.NOT_TOLD_YET);
        assertThat(match(ResourceStatus.FAILED, Optional.empty())).isEqualTo(Match.NEVER_TOLD);
    }

    @Test
    void messagesNameKindProviderAndRegion() {
        assertThat(KIND.identity().describe(HERE, KIND))
                .isEqualTo("encryption-at-rest private endpoint of AZURE in " + HERE);
        assertThat(KIND.scope().parts()).containsExactly(CloudProvider.AZURE);
    }

    @Test
    void thoseOfAProviderAreListedAtOnce() {
        assertThat(KIND.isListedAtOnce()).isTrue();
    }

    private Match match(ResourceStatus status, Optional<Region> region) {
        EncryptionAtRestEndpoint endpoint = EncryptionAtRestEndpoint.builder()
                .id(EncryptionAtRestEndpointId.of("66b81bd05f1d0c4e8a7d3c4a"))
                .provider(CloudProvider.AZURE)
                .status(status)
                .region(region)
                .build();
        return KIND.identity()
                .matches(HERE, resources.showing(KIND, List.of(endpoint)))
                .map(Identity.Matched::match)
                .findFirst()
                .orElseThrow();
    }
}

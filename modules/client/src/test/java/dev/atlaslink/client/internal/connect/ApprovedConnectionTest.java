package dev.atlaslink.client.internal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.ConnectionApproval;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionKeys;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One call makes an endpoint serve that somebody has to approve at its provider. */
final class ApprovedConnectionTest {
    private static final String CREATE = "createGroupEncryptionAtRestPrivateEndpoint";
    private static final Region REGION = Region.azure("eastus2");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final EncryptionAtRest encryption = atlas.project(ApiVersion.V2).encryptionAtRest();
    private final EncryptionAtRestEndpoints endpoints = encryption.endpoints(CloudProvider.AZURE);
    private final List<EncryptionAtRestEndpoint> approved = new ArrayList<>();

    @Test
    void endpointServesAfterItsApproval() {
        useKey();
        EncryptionAtRestEndpoint active =
                endpoints.connect(REGION, approved::add).await();
        assertThat(active.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(encryption.config().get().azureKeyVault().flatMap(AzureKeyVault::requirePrivateNetworking))
                .contains(true);
        assertThat(approved).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.id()).isEqualTo(active.id());
            assertThat(endpoint.status()).isEqualTo(ResourceStatus.PENDING_ACCEPTANCE);
        });
    }

    @Test
    void whatServesNeedsNoApproval() {
        useKey();
        EncryptionAtRestEndpoint first =
                endpoints.connect(REGION, approved::add).await();
        assertThat(endpoints.connect(REGION, approved::add).await()).isEqualTo(first);
        assertThat(approved).hasSize(1);
        assertThat(atlas.sent(CREATE)).hasSize(1);
    }

    @Test
    void endpointThatHasToBeMadeAnewIsApprovedAnew() {
        useKey();
        EncryptionAtRestEndpoint active = endpoints
                .connect(REGION, endpoint -> {
                    if (approved.isEmpty()) {
                        atlas.simulator()
                                .resources()
                                .removeInCloud(endpoint.id().value());
                    }
                    approved.add(endpoint);
                })
                .await();
        assertThat(active.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(approved).hasSize(2);
    }

    @Test
    void stepsAreToldInTheirOrder() {
        useKey();
        List<ConnectProgress> seen = new ArrayList<>();
        EncryptionAtRestEndpoint active =
                endpoints.connect(REGION, approved::add).onProgress(seen::add).await();
        assertThat(seen.stream().map(ConnectProgress::step).distinct())
                .containsExactly(
                        ConnectStep.PRIVATE_NETWORKING,
                        ConnectStep.ENDPOINT,
                        ConnectStep.APPROVAL,
                        ConnectStep.ACTIVATION);
        ConnectProgress last = seen.get(seen.size() - 1);
        assertThat(last.status()).contains(ResourceStatus.ACTIVE);
        assertThat(last.id()).contains(active.id().value());
    }

    @Test
    void withoutAKeyNothingIsCreated() {
        ConnectFailedException failure = failure(approved::add);
        assertThat(failure.step()).isEqualTo(ConnectStep.PRIVATE_NETWORKING);
        assertThat(failure.endpointId()).isEmpty();
        assertThat(failure).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(atlas.sent(CREATE)).isEmpty();
    }

    @Test
    void approvalThatFailsNamesTheEndpointAndIsAskedForAgain() {
        useKey();
        SecurityException trouble = new SecurityException("not allowed to approve");
        ConnectFailedException failure = failure(endpoint -> {
            throw trouble;
        });
        assertThat(failure.step()).isEqualTo(ConnectStep.APPROVAL);
        assertThat(failure).hasCause(trouble);
        assertThat(endpoints.connect(REGION, approved::add).await().id().value())
                .isEqualTo(failure.endpointId().orElseThrow());
        assertThat(approved).hasSize(1);
    }

    @Test
    void whatIsWrongIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endpoints.connect(Region.aws("us-east-1"), approved::add))
                .withMessageContaining("allowed is a region of AZURE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endpoints.connect(REGION, null))
                .withMessageStartingWith("approval is null");
        assertThat(atlas.sent()).isEmpty();
    }

    private ConnectFailedException failure(ConnectionApproval<EncryptionAtRestEndpoint> approval) {
        return catchThrowableOfType(
                ConnectFailedException.class,
                () -> endpoints.connect(REGION, approval).await());
    }

    private void useKey() {
        EncryptionAtRestConfig unused = encryption.config().update(EncryptionKeys.AZURE);
    }
}

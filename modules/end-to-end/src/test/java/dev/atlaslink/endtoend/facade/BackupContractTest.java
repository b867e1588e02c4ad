package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.BackupEndpoints;
import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The private endpoints of backups, from creation to deletion; v2 alone has them. */
final class BackupContractTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project =
            atlas.client(ApiVersion.V2, atlas.serviceAccount()).project();
    private final BackupEndpoints endpoints = project.backup().endpoints(CloudProvider.AWS);

    @Test
    void endpointIsCreatedFoundListedAndDeleted() {
        BackupEndpoint active = endpoints.create("us-east-1").await();
        assertThat(active.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(active.region()).contains(Region.aws("us-east-1"));
        assertThat(active.vpcRegion()).isEmpty();
        assertThat(active.connectionName().orElseThrow()).startsWith("vpce-");

        assertThat(endpoints.get(active.id())).isEqualTo(active);
        assertThat(endpoints.find("US_EAST_1")).contains(active);
        assertThat(endpoints.list().toList()).containsExactly(active);
        assertThat(endpoints.ensure("us-east-1").id()).isEqualTo(active.id().value());
        assertThat(endpoints.resume(active.id()).await()).isEqualTo(active);

        assertThat(endpoints.delete(active.id()).await()).isEqualTo(active.id());
        assertThatThrownBy(() -> endpoints.get(active.id())).isInstanceOf(NotFoundException.class);
        assertThat(endpoints.find("us-east-1")).isEmpty();
    }

    @Test
    void oneWithItsVpcElsewhereIsAnother() {
        BackupEndpointRequest here = BackupEndpointRequest.in(Region.aws("us-east-1"));
        BackupEndpointRequest elsewhere = here.fromVpcIn(Region.aws("us-west-2"));
        BackupEndpoint made = endpoints.ensure(elsewhere).await();
        assertThat(made.vpcRegion()).contains(Region.aws("us-west-2"));

        assertThat(endpoints.find(elsewhere)).contains(made);
        assertThat(endpoints.find(here)).isEmpty();
        // Atlas takes one for each region, and tells.
        assertThatThrownBy(() -> endpoints.create(here))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("create of the backup private endpoint of AWS in US_EAST_1");
    }

    @Test
    void oneCallMakesAnEndpointServe() {
        List<ConnectStep> steps = new ArrayList<>();
        BackupEndpoint active = endpoints
                .connect("us-east-1")
                .onProgress((ConnectProgress progress) -> steps.add(progress.step()))
                .await();

        assertThat(active.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(steps).startsWith(ConnectStep.ENDPOINT).endsWith(ConnectStep.ACTIVATION);
        assertThat(endpoints.connect("us-east-1").await()).isEqualTo(active);
        assertThat(endpoints.list().toList()).hasSize(1);
    }

    @Test
    void oneThatFailsInItIsGoneOnDemand() {
        atlas.simulator().resources().failNext(ResourceKind.BACKUP_ENDPOINT, "no luck");

        assertThatExceptionOfType(ConnectFailedException.class)
                .isThrownBy(
                        () -> endpoints.connect("us-east-1").deleteIfNotReady().await())
                .satisfies(failure -> assertThat(failure.getCause())
                        .isInstanceOfSatisfying(
                                WaitFailedException.class,
                                cause -> assertThat(cause.isDeleted()).isTrue()));
        assertThat(endpoints.list().toList()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AZURE", "GCP"})
    void otherProvidersAreRefusedBeforeAnythingIsSent(CloudProvider provider) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> project.backup().endpoints(provider))
                .withMessage("provider is " + provider + "; allowed is AWS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endpoints.create(BackupEndpointRequest.in(Region.azure("eastus2"))))
                .withMessage("region is \"AZURE US_EAST_2\"; allowed is a region of AWS");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BackupEndpointRequest.in(Region.aws("us-east-1")).fromVpcIn(Region.azure("eastus2")))
                .withMessage("vpcRegion is \"AZURE US_EAST_2\"; allowed is a region of AWS");
        assertThat(atlas.journal()).isEmpty();
    }
}

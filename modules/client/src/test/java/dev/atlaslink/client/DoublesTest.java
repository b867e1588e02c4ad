package dev.atlaslink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users put in the place of Atlas in tests of their own. */
final class DoublesTest {
    private static final String ID = "5f7cac1adf5d6c6306f4b283";

    private final PrivateEndpointService service = PrivateEndpointService.Aws.builder()
            .id(EndpointServiceId.of(ID))
            .region(Region.aws("us-east-1"))
            .status(ResourceStatus.FAILED)
            .errorMessage("no capacity")
            .build();

    @Test
    void resultNeedsNoMoreThanItsId() {
        PrivateEndpointService.Aws least = PrivateEndpointService.Aws.builder()
                .id(EndpointServiceId.of(ID))
                .build();

        assertThat(least.status()).isEqualTo(ResourceStatus.UNKNOWN);
        assertThat(least.region()).isEmpty();
        assertThat(least.endpointIds()).isEmpty();
        assertThat(least.unknownProperties()).isEmpty();
        assertThat(least)
                .isEqualTo(PrivateEndpointService.Aws.builder().from(least).build());
    }

    @Test
    void settingsBlockHasNoUnknownPropertiesUnlessAtlasSentSome() {
        assertThat(AwsKms.disabled().unknownProperties()).isEmpty();
        assertThat(AzureKeyVault.builder().build().unknownProperties()).isEmpty();
        assertThat(GoogleCloudKms.builder().build().unknownProperties()).isEmpty();
        assertThat(AwsKms.disabled())
                .isEqualTo(AwsKms.received()
                        .enabled(false)
                        .unknownProperties(Map.of())
                        .build());
    }

    @Test
    void resultWithoutItsIdIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateEndpointService.Aws.builder().build())
                .withMessageContaining("id");
    }

    @Test
    void unknownPropertiesStayOutOfText() {
        PrivateEndpointService.Aws told = PrivateEndpointService.Aws.builder()
                .id(EndpointServiceId.of(ID))
                .unknownProperties(Map.of("token", "hunter2"))
                .build();

        assertThat(told.unknownProperties()).containsEntry("token", "hunter2");
        assertThat(told.toString()).doesNotContain("hunter2");
    }

    @Test
    void listHandsOutItsItemsAsOftenAsItIsAsked() {
        AtlasList<PrivateEndpointService> list = AtlasList.of(List.of(service, service));

        assertThat(list.toList()).containsExactly(service, service);
        assertThat(list.stream()).hasSize(2);
        assertThat(list.byPage()).containsExactly(List.of(service, service));
        assertThat(AtlasList.of(List.of()).byPage()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasList.of(Arrays.asList(service, null)))
                .withMessageStartingWith("items is");
    }

    @Test
    void completedOperationEndsEveryWait() {
        Operation<PrivateEndpointService> operation = Operation.completed(ID, service, ResourceStatus.AVAILABLE);

        assertThat(operation.id()).isEqualTo(ID);
        assertThat(operation.isDone()).isTrue();
        assertThat(operation.await()).isEqualTo(service);
        assertThat(operation.awaitStatus(ResourceStatus.PENDING_ACCEPTANCE)).isEqualTo(service);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.awaitStatus(Set.of(ResourceStatus.AVAILABLE), Duration.ZERO))
                .withMessageContaining("limit");
        assertThat(operation.toFuture()).isCompletedWithValue(service);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.await(Duration.ZERO))
                .withMessageContaining("limit is PT0S");
    }

    @Test
    void failedOperationThrowsWhatAWaitWouldThrow() {
        WaitFailedException failure = new WaitFailedException(
                "private endpoint service", ID, ResourceStatus.FAILED, Optional.of("no capacity"), service);
        Operation<PrivateEndpointService> operation = Operation.failed(ID, service, ResourceStatus.FAILED, failure);

        assertThat(operation.isDone()).isFalse();
        assertThat(operation.poll()).isEqualTo(service);
        assertThat(operation.awaitStatus(ResourceStatus.FAILED)).isEqualTo(service);
        assertThatThrownBy(operation::await).isSameAs(failure);
        assertThat(operation.toFuture()).isCompletedExceptionally();
    }
}

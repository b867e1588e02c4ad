package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The id alone, such as a timeout leaves it, is enough for another process to go on waiting. */
final class ResumeTest {
    private static final Duration SHORT = Duration.ofSeconds(3);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource(Generation.class)
    void serviceIsFollowedByItsId(Generation generation) {
        EndpointServiceId id =
                EndpointServiceId.of(timedOut(services(generation).create(Samples.service(CloudProvider.AWS))));
        Operation<PrivateEndpointService> resumed = services(generation).resume(CloudProvider.AWS, id);
        assertThat(resumed.status()).isEqualTo(ResourceStatus.INITIATING);
        assertThat(resumed.await().status()).isEqualTo(generation.readyService(CloudProvider.AWS));

        timedOut(services(generation).delete(CloudProvider.AWS, id));
        atlas.forgetJournal();
        Operation<EndpointServiceId> deletion = services(generation).resumeDeletion(CloudProvider.AWS, id);
        assertThat(atlas.journal()).isEmpty();
        assertThat(deletion.status()).isEqualTo(ResourceStatus.DELETING);
        assertThat(deletion.await()).isEqualTo(id);
        assertThat(deletion.status()).isEqualTo(ResourceStatus.DELETED);
    }

    @ParameterizedTest
    @EnumSource(Generation.class)
    void endpointIsFollowedByItsId(Generation generation) {
        PrivateEndpointService service =
                services(generation).create(Samples.service(CloudProvider.AWS)).await();
        EndpointId id = EndpointId.of(
                timedOut(services(generation).endpoints(service).create(Samples.endpoint(CloudProvider.AWS))));
        PrivateEndpoints endpoints = services(generation).endpoints(service);
        assertThat(endpoints.resume(id).await().status()).isEqualTo(ResourceStatus.AVAILABLE);

        timedOut(endpoints.delete(id));
        assertThat(services(generation).endpoints(service).resumeDeletion(id).await())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void encryptionAtRestEndpointIsFollowedByItsId(Generation generation) {
        EncryptionAtRestEndpoints endpoints =
                generation.project(atlas).encryptionAtRest().endpoints(CloudProvider.AZURE);
        EncryptionAtRestEndpointId id = EncryptionAtRestEndpointId.of(timedOut(endpoints.create("US_CENTRAL")));
        assertThat(endpoints.resume(id).awaitStatus(ResourceStatus.PENDING_ACCEPTANCE))
                .satisfies(milestone -> assertThat(milestone.status()).isEqualTo(ResourceStatus.PENDING_ACCEPTANCE));
        assertThat(endpoints.resume(id).await().status()).isEqualTo(ResourceStatus.ACTIVE);

        timedOut(endpoints.delete(id));
        assertThat(endpoints.resumeDeletion(id).await()).isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource(Generation.class)
    void whatIsGoneCannotBeFollowedButWasDeleted(Generation generation) {
        EndpointServiceId id = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");
        assertThatThrownBy(() -> services(generation).resume(CloudProvider.AWS, id))
                .isInstanceOf(NotFoundException.class);
        assertThat(services(generation).resumeDeletion(CloudProvider.AWS, id).await())
                .isEqualTo(id);
    }

    /** Each client is a process of its own. */
    private PrivateEndpointServices services(Generation generation) {
        return generation.project(atlas).privateEndpointServices();
    }

    private static String timedOut(Operation<?> operation) {
        try {
            throw new AssertionError("done too soon: " + operation.await(SHORT));
        } catch (WaitTimeoutException timeout) {
            return timeout.id();
        }
    }
}

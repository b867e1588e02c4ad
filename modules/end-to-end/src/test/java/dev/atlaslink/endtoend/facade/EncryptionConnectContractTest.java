package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One call makes an endpoint for encryption at rest serve, and goes on after whatever ended it; v2 alone has them. */
final class EncryptionConnectContractTest {
    private static final String REGION = "US_EAST_2";
    private static final String CREATE = "createGroupEncryptionAtRestPrivateEndpoint";
    private static final String UPDATE = "updateGroupEncryptionAtRest";
    private static final Duration SHORT = Duration.ofSeconds(3);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final List<EncryptionAtRestEndpoint> approved = new ArrayList<>();

    static Stream<Arguments> generationsAndProviders() {
        return EncryptionAtRestContractTest.generationsAndProviders();
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void endpointServesInOneGo(Generation generation, CloudProvider provider) {
        useKey(generation, provider);
        EncryptionAtRestEndpoint active =
                endpoints(generation, provider).connect(REGION, approved::add).await();

        assertThat(active.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(active.region()).contains(Region.of(provider, REGION));
        assertThat(requiresPrivateNetworking(generation, provider)).isTrue();
        // AWS asks for none.
        assertThat(approved).hasSize(provider == CloudProvider.AZURE ? 1 : 0);
        assertThat(approved).allSatisfy(endpoint -> {
            assertThat(endpoint.status()).isEqualTo(ResourceStatus.PENDING_ACCEPTANCE);
            assertThat(endpoint.connectionName()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void whatServesIsFoundServing(Generation generation, CloudProvider provider) {
        useKey(generation, provider);
        EncryptionAtRestEndpoint first =
                endpoints(generation, provider).connect(REGION, approved::add).await();
        approved.clear();
        atlas.forgetJournal();

        assertThat(endpoints(generation, provider)
                        .connect(REGION, approved::add)
                        .await())
                .isEqualTo(first);
        assertThat(approved).isEmpty();
        assertThat(atlas.journal(CREATE)).isEmpty();
        assertThat(atlas.journal(UPDATE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void withoutAKeyInUseNothingIsCreated(Generation generation, CloudProvider provider) {
        ConnectFailedException failure = failure(generation, provider, Duration.ofMinutes(20));
        assertThat(failure.step()).isEqualTo(ConnectStep.PRIVATE_NETWORKING);
        assertThat(failure.serviceId()).isEmpty();
        assertThat(failure.endpointId()).isEmpty();
        assertThat(failure).hasCauseInstanceOf(IllegalStateException.class).hasMessageContaining("is not enabled");
        assertThat(atlas.journal(CREATE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void runThatCouldNotCreateTheEndpointIsFollowedByOneThatDoes(Generation generation, CloudProvider provider) {
        useKey(generation, provider);
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(403).errorCode("USER_UNAUTHORIZED"))
                        .onOperation(CREATE)
                        .times(1));
        ConnectFailedException failure = failure(generation, provider, Duration.ofMinutes(20));
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure.endpointId()).isEmpty();
        assertThat(failure).hasCauseInstanceOf(PermissionException.class);
        assertConnects(generation, provider);
    }

    @ParameterizedTest
    @MethodSource("generationsAndProviders")
    void runThatEndedWhileTheEndpointWasCreatedIsFollowedByOneThatAdoptsIt(
            Generation generation, CloudProvider provider) {
        useKey(generation, provider);
        ConnectFailedException failure = failure(generation, provider, SHORT);
        assertThat(failure.step()).isEqualTo(ConnectStep.ENDPOINT);
        assertThat(failure).hasCauseInstanceOf(WaitTimeoutException.class);
        assertThat(assertConnects(generation, provider).id().value())
                .isEqualTo(failure.endpointId().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void runThatEndedAtTheApprovalIsFollowedByOneThatAsksForItAgain(Generation generation) {
        useKey(generation, CloudProvider.AZURE);
        SecurityException trouble = new SecurityException("not allowed to approve");
        assertThatThrownBy(() -> endpoints(generation, CloudProvider.AZURE)
                        .connect(REGION, endpoint -> {
                            throw trouble;
                        })
                        .await())
                .isInstanceOfSatisfying(ConnectFailedException.class, failure -> {
                    assertThat(failure.step()).isEqualTo(ConnectStep.APPROVAL);
                    assertThat(failure.endpointId()).isPresent();
                })
                .hasCause(trouble);
        assertConnects(generation, CloudProvider.AZURE);
        assertThat(approved).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void oneLimitHoldsForAllSteps(Generation generation) {
        useKey(generation, CloudProvider.AZURE);
        assertThatThrownBy(() -> endpoints(generation, CloudProvider.AZURE)
                        .connect(REGION, endpoint -> {
                            // Whoever approves takes the time that is left; Atlas looks a little later.
                            atlas.simulator()
                                    .resources()
                                    .removeInCloud(endpoint.id().value());
                            atlas.pass(Duration.ofMinutes(20));
                        })
                        .await(Duration.ofMinutes(20)))
                .isInstanceOfSatisfying(
                        ConnectFailedException.class,
                        failure -> assertThat(failure.step()).isEqualTo(ConnectStep.ACTIVATION))
                .hasCauseInstanceOf(WaitTimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void endpointThatHasToBeMadeAnewIsApprovedAnew(Generation generation) {
        useKey(generation, CloudProvider.AZURE);
        EncryptionAtRestEndpoint active = endpoints(generation, CloudProvider.AZURE)
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

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void stepsAreToldInTheirOrder(Generation generation) {
        useKey(generation, CloudProvider.AZURE);
        List<ConnectProgress> seen = new ArrayList<>();
        endpoints(generation, CloudProvider.AZURE)
                .connect(REGION, approved::add)
                .onProgress(seen::add)
                .await();
        assertThat(seen.stream().map(ConnectProgress::step).distinct())
                .containsExactly(
                        ConnectStep.PRIVATE_NETWORKING,
                        ConnectStep.ENDPOINT,
                        ConnectStep.APPROVAL,
                        ConnectStep.ACTIVATION);
        assertThat(seen.get(seen.size() - 1).status()).contains(ResourceStatus.ACTIVE);
        assertThat(seen.get(seen.size() - 1).id()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void badInputIsRefusedBeforeAnythingIsSent(Generation generation) {
        EncryptionAtRestEndpoints endpoints = endpoints(generation, CloudProvider.AWS);
        assertThatThrownBy(() -> endpoints.connect(Region.azure("eastus2"), approved::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowed is a region of AWS");
        assertThatThrownBy(() -> endpoints.connect(REGION, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("approval is null");
        assertThat(atlas.journal()).isEmpty();
    }

    private EncryptionAtRestEndpoint assertConnects(Generation generation, CloudProvider provider) {
        EncryptionAtRestEndpoint active =
                endpoints(generation, provider).connect(REGION, approved::add).await();
        assertThat(active.status()).isEqualTo(ResourceStatus.ACTIVE);
        assertThat(endpoints(generation, provider).list()).containsExactly(active);
        return active;
    }

    private ConnectFailedException failure(Generation generation, CloudProvider provider, Duration limit) {
        return catchThrowableOfType(
                ConnectFailedException.class,
                () -> endpoints(generation, provider)
                        .connect(REGION, approved::add)
                        .await(limit));
    }

    /** Each client is a process of its own. */
    private EncryptionAtRestEndpoints endpoints(Generation generation, CloudProvider provider) {
        return generation.project(atlas).encryptionAtRest().endpoints(provider);
    }

    private void useKey(Generation generation, CloudProvider provider) {
        EncryptionAtRestSettings settings =
                generation.project(atlas).encryptionAtRest().config();
        EncryptionAtRestConfig none = EncryptionAtRestConfig.none();
        settings.update(provider == CloudProvider.AWS ? none.with(Samples.awsKey()) : none.with(Samples.azureKey()));
    }

    private boolean requiresPrivateNetworking(Generation generation, CloudProvider provider) {
        EncryptionAtRestConfig config =
                generation.project(atlas).encryptionAtRest().config().get();
        return (provider == CloudProvider.AWS
                        ? config.awsKms().flatMap(AwsKms::requirePrivateNetworking)
                        : config.azureKeyVault().flatMap(AzureKeyVault::requirePrivateNetworking))
                .orElse(false);
    }
}

package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A creation whose response is lost is settled by looking, in every generation, and never repeated blindly. */
final class CreateContractTest {
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");
    private static final FaultResponse GATEWAY_PAGE = FaultResponse.status(503).body("text/html", "<p>Bad gateway</p>");

    @AutoClose
    private final Scene scene = new Scene();

    static Stream<Arguments> versionsAndLosses() {
        return Arrays.stream(ApiVersion.values())
                .flatMap(version -> Stream.of(
                                Fault.dropAfterWork(),
                                Fault.respondAfterWork(FaultResponse.status(500)),
                                Fault.respondAfterWork(GATEWAY_PAGE),
                                Fault.truncateBody(),
                                Fault.garbageBody())
                        .map(loss -> Arguments.of(version, loss)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndLosses")
    void whatAtlasCreatedIsFoundAndSentOnce(ApiVersion version, Fault loss) {
        PrivateEndpointServices services = scene.project(version).privateEndpointServices();
        scene.strike(loss.onMethod("POST"));
        Operation<PrivateEndpointService> creation = services.create(Samples.service(CloudProvider.AWS));
        assertThat(scene.existing()).containsExactly(creation.id());
        assertThat(scene.creations()).hasSize(1);
        assertThat(creation.await().id().value()).isEqualTo(creation.id());
    }

    @ParameterizedTest
    @EnumSource
    void whatAtlasDidNotCreateIsSentAgainWhenItCouldNoLongerShow(ApiVersion version) {
        PrivateEndpointServices services = scene.project(version).privateEndpointServices();
        scene.strike(Fault.dropBeforeWork().onMethod("POST").times(2));
        Instant before = scene.now();
        Operation<PrivateEndpointService> creation = services.create(Samples.service(CloudProvider.AWS));
        assertThat(scene.existing()).containsExactly(creation.id());
        assertThat(scene.creations()).hasSize(3);
        assertThat(scene.since(before)).isGreaterThanOrEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @EnumSource
    void whatAtlasCreatesAfterTheClientGaveUpIsFound(ApiVersion version) {
        Network network = scene.network().then(Network.delivery(Duration.ofSeconds(50)));
        PrivateEndpointServices services = scene.project(version, network).privateEndpointServices();
        Operation<PrivateEndpointService> creation = services.create(Samples.service(CloudProvider.AWS));
        assertThat(scene.existing()).containsExactly(creation.id());
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void inRegionalModeWhatWasThereBeforeIsNotTakenForIt(ApiVersion version) {
        AtlasProject project = scene.project(version);
        project.regionalMode().enable();
        String other = project.privateEndpointServices()
                .create(Samples.service(CloudProvider.AWS))
                .id();
        scene.strike(Fault.dropBeforeWork().onMethod("POST").times(1));
        scene.strike(Fault.dropAfterWork().onMethod("POST").times(1));
        Operation<PrivateEndpointService> creation =
                project.privateEndpointServices().create(Samples.service(CloudProvider.AWS));
        assertThat(creation.id()).isNotEqualTo(other);
        assertThat(scene.existing()).containsExactlyInAnyOrder(other, creation.id());
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void whatAnotherProcessCreatedMeanwhileInRegionalModeIsNotGuessedAt(ApiVersion version) {
        scene.enableRegionalMode();
        Network network = scene.network()
                .then(Network.precededAndLost(() -> scene.createElsewhere(Samples.service(CloudProvider.AWS))));
        PrivateEndpointServices services = scene.project(version, network).privateEndpointServices();
        assertThatThrownBy(() -> services.create(Samples.service(CloudProvider.AWS)))
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .hasSize(2)
                                .containsExactlyInAnyOrderElementsOf(scene.existing())
                                .allSatisfy(id -> assertThat(ambiguous).hasMessageContaining(id)));
        assertThat(scene.creations()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherProcessCreatedMeanwhileInAnotherRegionIsNotTakenForIt(ApiVersion version) {
        Network network = scene.network()
                .then(Network.precededAndLost(
                        () -> scene.createElsewhere(PrivateEndpointServiceRequest.aws("eu-west-1"))));
        PrivateEndpointServices services = scene.project(version, network).privateEndpointServices();
        assertThat(services.create(Samples.service(CloudProvider.AWS)).await().region())
                .contains(Samples.service(CloudProvider.AWS).region());
    }

    @Test
    void withV1OnAzureTheIdIsNamedButNotTrusted() {
        PrivateEndpointServices services = scene.project(ApiVersion.V1).privateEndpointServices();
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        assertThatThrownBy(() -> services.create(Samples.service(CloudProvider.AZURE)))
                .isInstanceOfSatisfying(
                        AmbiguousResultException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).containsExactlyElementsOf(scene.existing()));
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSettledNamesWhatToLookFor(ApiVersion version) {
        PrivateEndpointServices services =
                scene.project(version, options -> options.maxAttempts(1)).privateEndpointServices();
        scene.strike(Fault.dropBeforeWork().onMethod("POST"));
        assertThatThrownBy(() -> services.create(Samples.service(CloudProvider.AWS)))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown ->
                                assertThat(unknown.sought()).isEqualTo("private endpoint service of AWS in US_EAST_1"))
                .hasMessageContainingAll("US_EAST_1", "none showed within 60 s", "no response after 1 attempt")
                .hasCauseInstanceOf(TransportException.class);
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void withoutASightOfWhatIsThereNothingIsSentAgain(ApiVersion version) {
        PrivateEndpointServices services = scene.project(version).privateEndpointServices();
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        scene.strike(Fault.respond(FaultResponse.status(500)).onMethod("GET").skip(1));
        assertThatThrownBy(() -> services.create(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContainingAll("US_EAST_1", "Atlas could not be asked")
                .satisfies(unknown ->
                        assertThat(unknown.getSuppressed()).singleElement().isInstanceOf(ServerException.class));
        assertThat(scene.creations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void clientThatIsClosedMeanwhileNamesWhatToLookFor(ApiVersion version) {
        AtomicReference<AtlasClient> client = new AtomicReference<>();
        AtlasObserver closing = new AtlasObserver() {
            @Override
            public void attemptEnded(Attempt attempt) {
                if (attempt.call().method().equals("POST")) {
                    client.get().close();
                }
            }
        };
        client.set(scene.client(version, builder -> builder.observer(closing)));
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        assertThatThrownBy(() ->
                        client.get().project().privateEndpointServices().create(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContainingAll("US_EAST_1", "Atlas could not be asked");
    }

    @Test
    void connectionThatDoesNotComeAboutIsReportedAtOnce() {
        Instant before = scene.now();
        AtlasProject nowhere =
                scene.project(ApiVersion.V2, builder -> builder.baseUrl(URI.create("http://localhost:1")));
        assertThatThrownBy(() -> nowhere.privateEndpointServices()
                        .endpoints(CloudProvider.AWS, SERVICE)
                        .create(Samples.endpoint(CloudProvider.AWS)))
                .isInstanceOf(TransportException.class);
        assertThat(scene.since(before)).isLessThan(Duration.ofSeconds(10));
    }

    /** The conflict is with what the first attempt made, which arrives only when the second is sent. */
    @ParameterizedTest
    @EnumSource
    void conflictOfALaterAttemptIsSettledByLooking(ApiVersion version) {
        Network network = scene.network().then(Network.held()).then(Network.precededByTheHeld());
        PrivateEndpointServices services = scene.project(version, network).privateEndpointServices();
        Operation<PrivateEndpointService> creation = services.create(Samples.service(CloudProvider.AWS));
        assertThat(scene.existing()).containsExactly(creation.id());
        assertThat(scene.creations()).extracting(JournalEntry::status).containsExactly(201, 409);
    }

    @ParameterizedTest
    @EnumSource
    void secondServiceInARegionStaysAConflict(ApiVersion version) {
        PrivateEndpointServices services = scene.project(version).privateEndpointServices();
        String first = services.create(Samples.service(CloudProvider.AWS)).id();
        scene.strike(Fault.dropBeforeWork().onMethod("POST").times(1));
        assertThatThrownBy(() -> services.create(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(ConflictException.class);
        assertThat(scene.existing()).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void endpointIsFoundByItsId(ApiVersion version) {
        PrivateEndpointServices services = scene.project(version).privateEndpointServices();
        PrivateEndpoints endpoints = services.endpoints(
                services.create(Samples.service(CloudProvider.AWS)).await());
        scene.atlas().forgetJournal();
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        Operation<PrivateEndpoint> creation = endpoints.create(Samples.endpoint(CloudProvider.AWS));
        assertThat(creation.id()).isEqualTo(Samples.AWS_ENDPOINT);
        assertThat(scene.creations()).hasSize(1);
        assertThat(creation.await().id().value()).isEqualTo(Samples.AWS_ENDPOINT);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWS", "AZURE"})
    void encryptionEndpointIsFoundAmongOthers(CloudProvider provider) {
        EncryptionAtRestEndpoints endpoints =
                scene.project(ApiVersion.V2).encryptionAtRest().endpoints(provider);
        String first = endpoints.create("US_EAST_2").id();
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        Operation<EncryptionAtRestEndpoint> second = endpoints.create("US_EAST_2");
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(scene.existing()).containsExactlyInAnyOrder(first, second.id());
    }
}

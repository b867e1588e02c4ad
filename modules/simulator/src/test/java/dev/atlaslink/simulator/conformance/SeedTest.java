package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.settings.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a simulator is filled, told and put back. */
class SeedTest {

    private static final String PROJECT = "64a1f3c2b7e09d5a1c8f4e20";
    private static final String SERVICE = "64a1f3c2b7e09d5a1c8f4e21";
    private static final String FULL = """
            {
              'projects': [{
                'id': '64a1f3c2b7e09d5a1c8f4e20',
                'regionalMode': true,
                'endpointServices': [
                  {'id': '64a1f3c2b7e09d5a1c8f4e21', 'cloudProvider': 'AWS', 'region': 'us-east-1',
                   'supportedRemoteRegions': ['EU_WEST_1'],
                   'endpoints': [{'id': 'vpce-0d00c26273372c6ef', 'status': 'REJECTED'}]},
                  {'cloudProvider': 'AZURE', 'region': 'US_EAST_2', 'status': 'INITIATING',
                   'endpoints': [{'id': '/subscriptions/s/pe', 'ipAddress': '10.0.0.4'}]},
                  {'cloudProvider': 'GCP', 'region': 'us-central1', 'status': 'FAILED', 'errorMessage': 'no quota',
                   'portMappingEnabled': true,
                   'endpoints': [{'id': 'group', 'gcpProjectId': 'mine', 'status': 'VERIFIED',
                     'forwardingRules': [{'endpointName': 'rule', 'ipAddress': '10.0.0.5'}]}]}],
                'encryptionAtRest': {'awsKms': {'enabled': true, 'requirePrivateNetworking': true}},
                'encryptionAtRestEndpoints': [
                  {'cloudProvider': 'AZURE', 'regionName': 'US_EAST_2', 'status': 'PENDING_ACCEPTANCE'},
                  {'cloudProvider': 'AWS', 'regionName': 'US_EAST_1', 'status': 'PENDING_RECREATION',
                   'errorMessage': 'lost'}]
              }],
              'apiKeys': [{'publicKey': 'reader', 'privateKey': 'a-private-key',
                'roles': {'64a1f3c2b7e09d5a1c8f4e20': 'PROJECT_READ_ONLY'}}],
              'serviceAccounts': [{'clientId': 'mdb_sa_id_64a1f3c2b7e09d5a1c8f4e22', 'clientSecret': 'mdb_sa_sk_hidden'}],
              'accessList': ['127.0.0.0/8']
            }""".replace('\'', '"');

    private final Wire wire = new Wire();
    private final AtlasSimulator simulator = wire.simulator();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aSeedFillsProjectsThatTheApiThenShows() {
        simulator.seed(FULL);

        String base = "/api/atlas/v2/groups/" + PROJECT;
        Reply service = wire.get(base + "/privateEndpoint/AWS/endpointService/" + SERVICE);
        assertThat(service.text("/status")).isEqualTo("AVAILABLE");
        assertThat(service.text("/endpointServiceName")).startsWith("com.amazonaws.vpce.us-east-1.vpce-svc-");
        assertThat(service.text("/interfaceEndpoints/0")).isEqualTo("vpce-0d00c26273372c6ef");
        assertThat(wire.get(base + "/privateEndpoint/GCP/endpointService").text("/0/errorMessage"))
                .isEqualTo("no quota");
        assertThat(wire.get(base + "/privateEndpoint/regionalMode")
                        .json()
                        .path("enabled")
                        .asBoolean())
                .isTrue();
        assertThat(wire.get(base + "/encryptionAtRest/AWS/privateEndpoints").text("/results/0/status"))
                .isEqualTo("PENDING_RECREATION");
        assertThat(wire.get(base + "/encryptionAtRest")
                        .json()
                        .at("/awsKms/requirePrivateNetworking")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsSeededMovesOn() {
        simulator.seed(FULL);
        assertThat(status("AZURE")).isEqualTo("INITIATING");
        wire.advance(61);
        assertThat(status("AZURE")).isEqualTo("AVAILABLE");
        assertThat(status("GCP")).isEqualTo("FAILED");
    }

    private String status(String provider) {
        return simulator.resources().list().stream()
                .filter(resource -> resource.serviceId().isEmpty()
                        && resource.provider().equals(Optional.of(provider))
                        && resource.projectId().equals(PROJECT))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void aSeededAccountHasItsSecretAndItsRolesBesidesThoseItHad() {
        simulator.seed(FULL);
        assertThat(simulator.access().roles("reader")).isEqualTo(Map.of(PROJECT, Role.PROJECT_READ_ONLY));
        assertThat(simulator.access().allowed()).contains(List.of("127.0.0.0/8"));

        simulator.seed("{\"apiKeys\":[{\"publicKey\":\"reader\"}],\"accessList\":null}");
        assertThat(simulator.access().roles("reader")).isEqualTo(Map.of(PROJECT, Role.PROJECT_READ_ONLY));
        assertThat(simulator.access().allowed()).isEmpty();

        String first = simulator.projectId();
        simulator.seed("{\"apiKeys\":[{\"publicKey\":\"reader\",\"privateKey\":\"new\",\"roles\":{\"" + first
                + "\":\"PROJECT_OWNER\"}}]}");
        assertThat(simulator.access().roles("reader"))
                .isEqualTo(Map.of(PROJECT, Role.PROJECT_READ_ONLY, first, Role.PROJECT_OWNER));

        simulator.seed("{\"apiKeys\":[{\"publicKey\":\"reader\",\"roles\":{\"" + PROJECT + "\":null}}]}");
        assertThat(simulator.access().roles("reader")).isEqualTo(Map.of(first, Role.PROJECT_OWNER));
    }

    @Test
    void theFirstAccountsOwnWhatASeedNamesUnlessItSaysOtherwise() {
        String key = simulator.apiKey().publicKey();
        String account = simulator.serviceAccount().clientId();
        simulator.seed("""
                {"projects":[{"id":"%s"}],"apiKeys":[{"publicKey":"%s","roles":{"%s":"PROJECT_READ_ONLY"}}]}""".formatted(PROJECT, key, PROJECT));

        assertThat(simulator.access().roles(key))
                .isEqualTo(Map.of(PROJECT, Role.PROJECT_READ_ONLY, simulator.projectId(), Role.PROJECT_OWNER));
        assertThat(simulator.access().roles(account))
                .isEqualTo(Map.of(PROJECT, Role.PROJECT_OWNER, simulator.projectId(), Role.PROJECT_OWNER));
    }

    @Test
    void theOnlyProjectOfASeedIsTheSimulatorsOwn() {
        String one = "{\"projects\":[{\"id\":\"" + PROJECT + "\"}]}";
        try (AtlasSimulator seeded = AtlasSimulator.builder().seed(one).start()) {
            assertThat(seeded.projectId()).isEqualTo(PROJECT);
            assertThat(seeded.environment()).containsEntry("MONGODB_ATLAS_PROJECT_ID", PROJECT);
            assertThat(seeded.access().projectIds()).containsExactly(PROJECT);
        }
        String another = "0123456789abcdef01234567";
        try (AtlasSimulator named =
                AtlasSimulator.builder().seed(one).projectId(another).start()) {
            assertThat(named.projectId()).isEqualTo(another);
            assertThat(named.access().projectIds()).containsExactly(another, PROJECT);
        }
        String two = "{\"projects\":[{\"id\":\"" + PROJECT + "\"},{\"id\":\"" + another + "\"}]}";
        try (AtlasSimulator several = AtlasSimulator.builder().seed(two).start()) {
            assertThat(several.projectId()).isEqualTo(simulator.projectId());
            assertThat(several.access().roles(several.apiKey().publicKey())).hasSize(3);
        }
    }

    @Test
    void aSeedSaysWhenVersionsEndAndTheStateTellsIt() {
        simulator.seed("""
                {"versions":[
                  {"version":"2023-01-01","deprecated":"2024-08-05","sunset":"2027-07-01"},
                  {"version":"2023-01-01","operationId":"getGroupEncryptionAtRest","sunset":"2026-01-01"}]}""");

        Reply served = wire.get(wire.v2("/privateEndpoint/AWS/endpointService"));
        assertThat(served.header("Deprecation")).isEqualTo("Mon, 5 Aug 2024 00:00:00 GMT");
        assertThat(served.header("Sunset")).isEqualTo("Thu, 1 Jul 2027 00:00:00 GMT");
        assertThat(wire.get(wire.v2("/encryptionAtRest")).outcome()).isEqualTo("410 VERSION_GONE");

        String state = simulator.state();
        simulator.seed("{\"versions\":[]}");
        assertThat(wire.get(wire.v2("/encryptionAtRest")).status()).isEqualTo(200);
        simulator.seed(state);
        assertThat(simulator.state()).isEqualTo(state);
        assertThat(wire.get(wire.v2("/encryptionAtRest")).outcome()).isEqualTo("410 VERSION_GONE");
    }

    @Test
    void theStateIsASeedThatBringsItBackWithoutSecrets() {
        simulator.seed(FULL);
        String state = simulator.state();
        assertThat(state)
                .doesNotContain(
                        "a-private-key", "mdb_sa_sk_", simulator.apiKey().privateKey());

        simulator.seed("{\"projects\":[{\"id\":\"" + PROJECT + "\"}]}");
        assertThat(simulator.state()).isNotEqualTo(state);
        simulator.seed(state);
        assertThat(simulator.state()).isEqualTo(state);
    }

    @Test
    void aResetGoesBackToTheStart() {
        String start = simulator.state();
        simulator.seed(FULL);
        simulator.access().add(new ApiKey("another", "secret"));
        simulator.faults().add(Fault.dropBeforeWork());
        assertThat(wire.raw("GET", "/api", Map.of(), null).status()).isEqualTo(401);

        simulator.reset();

        assertThat(simulator.state()).isEqualTo(start);
        assertThat(simulator.faults().rules()).isEmpty();
        assertThat(simulator.journal().entries()).isEmpty();
        assertThat(wire.get(wire.v2("/privateEndpoint/AWS/endpointService")).outcome())
                .isEqualTo("200 []");
    }

    @Test
    void theSeedOfTheBuilderIsThereFromTheStartAndAfterAReset() {
        try (AtlasSimulator seeded = AtlasSimulator.builder()
                .clock(SimulatorClock.virtual(Instant.EPOCH))
                .seed(FULL)
                .start()) {
            assertThat(seeded.resources().find(SERVICE)).isPresent();
            seeded.seed("{\"projects\":[{\"id\":\"" + PROJECT + "\"}]}");
            assertThat(seeded.resources().find(SERVICE)).isEmpty();
            seeded.reset();
            assertThat(seeded.resources().find(SERVICE)).isPresent();
        }
    }

    @Test
    void anotherProcessSeedsTellsAndResets() {
        String start = simulator.state();
        assertThat(wire.raw("POST", "/_atlas/seed", Map.of(), FULL).status()).isEqualTo(200);
        assertThat(wire.raw("GET", "/_atlas/state", Map.of(), null).body()).isEqualTo(simulator.state());
        assertThat(wire.raw("POST", "/_atlas/reset", Map.of(), null).status()).isEqualTo(204);
        assertThat(simulator.state()).isEqualTo(start);
    }

    @Test
    void anIdThatStandsInSeveralServicesAndProjectsIsSeededAgain() {
        String seed = """
                {"projects":[
                  {"id":"%s","endpointServices":[
                    {"cloudProvider":"AWS","region":"us-east-1","endpoints":[{"id":"vpce-0d00c26273372c6ef"}]},
                    {"cloudProvider":"AWS","region":"eu-west-1","endpoints":[{"id":"vpce-0d00c26273372c6ef"}]},
                    {"cloudProvider":"GCP","region":"us-central1","endpoints":[{"id":"group","gcpProjectId":"mine"}]}]},
                  {"id":"0123456789abcdef01234567","endpointServices":[
                    {"cloudProvider":"GCP","region":"us-central1","endpoints":[{"id":"group","gcpProjectId":"mine"}]}]}]}""".formatted(PROJECT);
        assertThat(plant(seed).status()).isEqualTo(200);
        String state = wire.raw("GET", "/_atlas/state", Map.of(), null).body();

        simulator.reset();
        assertThat(plant(state).outcome()).startsWith("200 ");
        assertThat(simulator.state()).isEqualTo(state);
    }

    private Reply plant(String seed) {
        return wire.raw("POST", "/_atlas/seed", Map.of(), seed);
    }
}

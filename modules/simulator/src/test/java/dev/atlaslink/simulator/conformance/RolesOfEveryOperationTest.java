package dev.atlaslink.simulator.conformance;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.conformance.SpecOperations.SpecOperation;
import dev.atlaslink.simulator.settings.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the specs, asked with every role, by either kind of credentials.
 *
 * <p>The request is one that works, on resources that exist: who may, gets it done; who may not, changes nothing.
 */
class RolesOfEveryOperationTest {

    private static final String PROJECT = "64a1f3c2b7e09d5a1c8f4e20";
    private static final String SERVICE = "64a1f3c2b7e09d5a1c8f4e21";
    private static final String EMPTY_SERVICE = "64a1f3c2b7e09d5a1c8f4e22";
    private static final String ENCRYPTION_ENDPOINT = "64a1f3c2b7e09d5a1c8f4e23";
    private static final String BACKUP_ENDPOINT = "64a1f3c2b7e09d5a1c8f4e24";
    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String SEED = """
            {
              'projects': [{
                'id': 'PROJECT',
                'privateIpMode': true,
                'endpointServices': [
                  {'id': 'SERVICE', 'cloudProvider': 'AWS', 'region': 'us-east-1', 'endpoints': [{'id': 'VPCE'}]},
                  {'id': 'EMPTY_SERVICE', 'cloudProvider': 'AWS', 'region': 'us-west-2'}],
                'clusters': [{'name': 'orders', 'cloudProvider': 'AWS', 'regionName': 'US_EAST_1'}],
                'encryptionAtRestEndpoints': [
                  {'id': 'ENCRYPTION_ENDPOINT', 'cloudProvider': 'AWS', 'regionName': 'US_EAST_1'}],
                'backupEndpoints': [
                  {'id': 'BACKUP_ENDPOINT', 'cloudProvider': 'AWS', 'regionName': 'US_EAST_1'}],
                'dataFederationEndpoints': [{'id': 'VPCE', 'cloudProvider': 'AWS', 'comment': 'first'}]
              }]
            }""".replace("PROJECT", PROJECT)
            .replace("EMPTY_SERVICE", EMPTY_SERVICE)
            .replace("'SERVICE'", "'" + SERVICE + "'")
            .replace("ENCRYPTION_ENDPOINT", ENCRYPTION_ENDPOINT)
            .replace("BACKUP_ENDPOINT", BACKUP_ENDPOINT)
            .replace("VPCE", VPCE)
            .replace('\'', '"');
    private static final String NEW_SERVICE = "{'providerName':'AWS','region':'eu-west-1'}";
    private static final String NEW_ENDPOINT = "{'id':'vpce-00000000000000001'}";
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("createPrivateLinkConnection", NEW_SERVICE),
            entry("createEndpointService", NEW_SERVICE),
            entry("createGroupPrivateEndpointEndpointService", NEW_SERVICE),
            entry("createInterfaceEndpoint", "{'interfaceEndpointId':'vpce-00000000000000001'}"),
            entry("createEndpoint", NEW_ENDPOINT),
            entry("createGroupPrivateEndpointEndpointServiceEndpoint", NEW_ENDPOINT),
            entry(
                    "updateGroupPrivateEndpointEndpointService",
                    "{'cloudProvider':'AWS','supportedRemoteRegions':['EU_WEST_1']}"),
            entry("createGroupEncryptionAtRestPrivateEndpoint", "{'regionName':'EU_WEST_1'}"),
            entry("createGroupBackupPrivateEndpoint", "{'cloudProvider':'AWS','regionName':'EU_WEST_1'}"),
            entry("createGroupPrivateNetworkSettingEndpointId", "{'endpointId':'vpce-00000000000000001'}"),
            entry("updateEncryptionAtRest", "{'awsKms':{'enabled':true}}"),
            entry("updateGroupEncryptionAtRest", "{'awsKms':{'enabled':true}}"));
    private static final String MODE = "{'enabled':true}";
    private static final String OFF = "{'enabled':false}";

    private final ApiKey key = new ApiKey("somebody", "11111111-0000-4000-8000-000000000000");
    private final ServiceAccount account =
            new ServiceAccount("mdb_sa_id_0123456789abcdef01234567", "mdb_sa_sk_somebody");
    private final Wire wire = new Wire(builder -> builder.seed(SEED).projectId(PROJECT));
    private final AtlasSimulator simulator = wire.simulator();

    RolesOfEveryOperationTest() {
        simulator.access().add(key);
        simulator.access().add(account);
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<Arguments> operationsAndRoles() {
        return SpecOperations.onProjects()
                .flatMap(operation -> Stream.concat(
                                Stream.of(Optional.<Role>empty()),
                                Arrays.stream(Role.values()).map(Optional::of))
                        .map(role -> arguments(operation, role)));
    }

    @ParameterizedTest
    @MethodSource("operationsAndRoles")
    void anApiKey(SpecOperation operation, Optional<Role> role) {
        role.ifPresent(held -> simulator.access().grant(key.publicKey(), PROJECT, held));
        String before = simulator.state();

        check(wire.as(key, operation.method(), target(operation), body(operation)), operation, role, before);
    }

    static Stream<Arguments> v2OperationsAndRoles() {
        return operationsAndRoles().filter(row -> ((SpecOperation) row.get()[0]).isV2());
    }

    @ParameterizedTest
    @MethodSource("v2OperationsAndRoles")
    void aServiceAccount(SpecOperation operation, Optional<Role> role) {
        role.ifPresent(held -> simulator.access().grant(account.clientId(), PROJECT, held));
        String before = simulator.state();
        String token = new OAuthClient(wire, account).token();

        check(wire.bearer(token, operation.method(), target(operation), body(operation)), operation, role, before);
    }

    private void check(Reply reply, SpecOperation operation, Optional<Role> role, String before) {
        boolean allowed =
                role.filter(held -> held.includes(operation.requiredRole())).isPresent();
        if (allowed) {
            assertThat(reply.status()).as("%s", reply).isBetween(200, 299);
        } else {
            assertThat(reply.outcome()).isEqualTo(role.isEmpty() ? "401 NOT_IN_GROUP" : "401 USER_UNAUTHORIZED");
            assertThat(simulator.state()).isEqualTo(before);
        }
        boolean changes = allowed && !operation.method().equals("GET");
        assertThat(simulator.state().equals(before)).isNotEqualTo(changes);
    }

    private String target(SpecOperation operation) {
        // The oldest generation deletes no connection that has endpoints.
        String connection = operation.id().equals("deletePrivateLinkConnection") ? EMPTY_SERVICE : SERVICE;
        return operation
                .path()
                .replace("{groupId}", PROJECT)
                .replace("{cloudProvider}", "AWS")
                .replace("{clientId}", simulator.serviceAccount().clientId())
                .replace("{clusterName}", "orders")
                .replace("{privateLinkId}", connection)
                .replace("{endpointServiceId}", SERVICE)
                .replace("{interfaceEndpointId}", VPCE)
                .replace("{endpointId}", endpoint(operation.path()));
    }

    private static String endpoint(String path) {
        if (path.contains("encryptionAtRest")) {
            return ENCRYPTION_ENDPOINT;
        }
        return path.contains("backup") ? BACKUP_ENDPOINT : VPCE;
    }

    private static String body(SpecOperation operation) {
        return switch (operation.method()) {
            case "GET", "DELETE" -> null;
            default -> BODIES.getOrDefault(operation.id(), operation.path().endsWith("/privateIpMode") ? OFF : MODE);
        };
    }
}

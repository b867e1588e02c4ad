package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Role;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may do what in which project (Atlas API reference, roles); lacking a role is a 401 (reported by users). */
class RolesConformanceTest {

    private static final String OTHER_PROJECT = "0123456789abcdef01234567";
    private static final String SERVICE = "{'providerName':'AWS','region':'us-east-1'}";

    private final ApiKey reader = new ApiKey("readonly", "11111111-0000-4000-8000-000000000000");
    private final ApiKey stranger = new ApiKey("stranger", "22222222-0000-4000-8000-000000000000");
    private final Wire wire = new Wire();
    private final Access access = wire.simulator().access();
    private final String services = wire.v2("/privateEndpoint/endpointService");
    private final String list = wire.v2("/privateEndpoint/AWS/endpointService");

    RolesConformanceTest() {
        access.add(reader);
        access.grant(reader.publicKey(), wire.simulator().projectId(), Role.PROJECT_READ_ONLY);
        access.add(stranger);
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aReadOnlyKeyReadsInEveryGeneration() {
        for (String target : new String[] {
            list,
            wire.v2("/encryptionAtRest"),
            wire.v1("/privateEndpoint/AWS/endpointService"),
            wire.v1("/privateEndpoint")
        }) {
            assertThat(wire.as(reader, "GET", target, null).status()).as(target).isEqualTo(200);
        }
    }

    @Test
    void aReadOnlyKeyCannotCreate() {
        Reply reply = wire.as(reader, "POST", services, SERVICE);

        assertThat(reply.outcome()).isEqualTo("401 USER_UNAUTHORIZED");
        assertThat(reply.text("/reason")).isEqualTo("Unauthorized");
        assertThat(reply.json().at("/parameters")).isEmpty();
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("X-Error-Code")).isEqualTo("USER_UNAUTHORIZED");
        assertThat(wire.as(reader, "POST", wire.v1("/privateEndpoint/endpointService"), SERVICE)
                        .outcome())
                .isEqualTo("401 USER_UNAUTHORIZED");
        assertThat(wire.get(list).json()).isEmpty();
    }

    @Test
    void evenToReadEncryptionEndpointsTakesAnOwner() {
        assertThat(wire.as(reader, "GET", wire.v2("/encryptionAtRest/AZURE/privateEndpoints"), null)
                        .outcome())
                .isEqualTo("401 USER_UNAUTHORIZED");
    }

    @Test
    void aRefusalForLackOfARoleIsNoChallenge() {
        Reply reply = wire.as(reader, "POST", services, SERVICE);
        assertThat(reply.header("WWW-Authenticate")).isNull();
        assertThat(wire.as(stranger, "GET", list, null).header("WWW-Authenticate"))
                .isNull();
    }

    @Test
    void aKeyWithoutARoleIsNotInTheGroup() {
        Reply reply = wire.as(stranger, "GET", list, null);
        assertThat(reply.outcome()).isEqualTo("401 NOT_IN_GROUP");
        assertThat(reply.header("X-Error-Code")).isEqualTo("NOT_IN_GROUP");
    }

    @Test
    void anUnknownProjectIs404ToGoodKeysWithoutARoleToo() {
        assertThat(wire.as(stranger, "GET", "/api/atlas/v2/groups/" + OTHER_PROJECT + "/encryptionAtRest", null)
                        .outcome())
                .isEqualTo("404 GROUP_NOT_FOUND");
    }

    @Test
    void whoIsRefusedTakesNoTokenOfTheProject() {
        Reply reply = wire.as(stranger, "GET", list, null);

        assertThat(reply.headers().map()).doesNotContainKey("ratelimit-limit");
        assertThat(wire.simulator()
                        .rateLimits()
                        .remaining(wire.simulator().projectId(), EndpointSet.PRIVATE_ENDPOINT_SERVICES))
                .isEqualTo(4000);
    }

    @Test
    void aServiceAccountHasRolesLikeAKey() {
        ServiceAccount account = new ServiceAccount("mdb_sa_id_" + OTHER_PROJECT, "mdb_sa_sk_reader");
        access.add(account);
        String token = new OAuthClient(wire, account).token();
        assertThat(wire.bearer(token, "GET", list, null).outcome()).isEqualTo("401 NOT_IN_GROUP");

        access.grant(account.clientId(), wire.simulator().projectId(), Role.PROJECT_READ_ONLY);
        assertThat(wire.bearer(token, "GET", list, null).status()).isEqualTo(200);
        assertThat(wire.bearer(token, "POST", services, SERVICE).outcome()).isEqualTo("401 USER_UNAUTHORIZED");

        access.grant(account.clientId(), wire.simulator().projectId(), Role.PROJECT_OWNER);
        assertThat(wire.bearer(token, "POST", services, SERVICE).status()).isEqualTo(201);

        access.withdraw(account.clientId(), wire.simulator().projectId());
        assertThat(wire.bearer(token, "GET", list, null).outcome()).isEqualTo("401 NOT_IN_GROUP");
    }

    @Test
    void projectsShareNothing() {
        access.addProject(OTHER_PROJECT);
        access.grant(wire.simulator().apiKey().publicKey(), OTHER_PROJECT, Role.PROJECT_OWNER);
        String other = "/api/atlas/v2/groups/" + OTHER_PROJECT + "/privateEndpoint";
        wire.post(services, SERVICE);

        assertThat(wire.get(other + "/AWS/endpointService").json()).isEmpty();
        assertThat(wire.post(other + "/endpointService", SERVICE).status()).isEqualTo(201);
        assertThat(wire.get(other + "/regionalMode").header("RateLimit-Remaining"))
                .isEqualTo("3997");
        assertThat(wire.as(reader, "GET", other + "/regionalMode", null).outcome())
                .isEqualTo("401 NOT_IN_GROUP");
    }

    @Test
    void aRemovedKeyIsChallengedLikeAnyUnknownOne() {
        assertThat(wire.as(reader, "GET", list, null).status()).isEqualTo(200);
        access.remove(reader.publicKey());
        assertThat(wire.as(reader, "GET", list, null).header("WWW-Authenticate"))
                .endsWith("stale=false");
    }

    @Test
    void theTokensOfARemovedServiceAccountAreDeadAndStaySo() {
        ServiceAccount account = wire.simulator().serviceAccount();
        String token = new OAuthClient(wire, account).token();
        assertThat(wire.bearer(token, "GET", list, null).status()).isEqualTo(200);

        access.remove(account.clientId());
        assertThat(wire.bearer(token, "GET", list, null).header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(new OAuthClient(wire, account).askForToken().text("/error")).isEqualTo("invalid_client");

        access.add(account);
        access.grant(account.clientId(), wire.simulator().projectId(), Role.PROJECT_OWNER);
        assertThat(wire.bearer(token, "GET", list, null).status()).isEqualTo(401);
        assertThat(wire.bearer(new OAuthClient(wire, account).token(), "GET", list, null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void lackingARoleCanBeForbiddenInstead() {
        try (Wire forbidding = new Wire(builder ->
                builder.variants(Set.of(Variant.LACKING_ROLE_FORBIDDEN)).access(setUp -> setUp.add(stranger)))) {
            Reply reply = forbidding.as(stranger, "GET", forbidding.v1("/privateEndpoint"), null);
            assertThat(reply.outcome()).isEqualTo("403 NOT_IN_GROUP");
            assertThat(reply.json().path("error").asInt()).isEqualTo(403);
            assertThat(reply.text("/reason")).isEqualTo("Forbidden");
        }
    }
}

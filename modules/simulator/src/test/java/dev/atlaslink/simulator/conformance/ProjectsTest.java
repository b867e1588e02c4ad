package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects as wholes: who sees which, by which names, and what the calls count towards (v2 reference). */
class ProjectsTest {

    private static final String GROUPS = "/api/atlas/v2/groups";
    private static final String ORDERS = "64a1f3c2b7e09d5a1c8f4e20";
    private static final String STAGING = "64a1f3c2b7e09d5a1c8f4e2a";
    private static final String ORGANIZATION = "66b81bd05f1d0c4e8a7d3c4a";
    private static final String OF_ORGANIZATION = "/api/atlas/v2/orgs/" + ORGANIZATION + "/groups";

    private static final String LIMITED = "429 RATE_LIMITED_TOKEN_BUCKET";

    private final Wire wire = new Wire();

    @BeforeEach
    void seed() {
        wire.simulator().seed("""
                {"projects": [
                  {"id": "%s", "name": "orders", "orgId": "%s"},
                  {"id": "%s", "name": "staging", "orgId": "%s"}]}
                """.formatted(ORDERS, ORGANIZATION, STAGING, ORGANIZATION));
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aProjectIsShownInAlphabeticalOrder() {
        assertThat(wire.get(GROUPS + "/" + ORDERS).outcome())
                .isEqualTo("200 {\"clusterCount\":0,\"created\":\"2023-07-02T22:01:38Z\",\"id\":\"" + ORDERS
                        + "\",\"links\":[{\"href\":\"" + wire.simulator().baseUri() + GROUPS + "/" + ORDERS
                        + "\",\"rel\":\"self\"}],\"name\":\"orders\",\"orgId\":\"" + ORGANIZATION
                        + "\",\"tags\":[],\"withDefaultAlertsSettings\":true}");
    }

    @Test
    void aProjectIsListedToThoseWhoHaveARoleInIt() {
        assertThat(wire.get(GROUPS).json().path("results").findValuesAsText("id"))
                .containsExactlyInAnyOrder(ORDERS, STAGING, wire.simulator().projectId());

        wire.simulator().access().withdraw(wire.simulator().apiKey().publicKey(), STAGING);
        wire.simulator().access().grant(wire.simulator().apiKey().publicKey(), ORDERS, Role.PROJECT_READ_ONLY);
        assertThat(wire.get(GROUPS).json().path("results").findValuesAsText("id"))
                .containsExactlyInAnyOrder(ORDERS, wire.simulator().projectId());
        assertThat(wire.get(OF_ORGANIZATION).json().path("results").findValuesAsText("name"))
                .containsExactly("orders");
        assertThat(wire.get(GROUPS + "/" + STAGING).outcome()).isEqualTo("401 NOT_IN_GROUP");
    }

    @Test
    void theProjectsOfAnOrganizationAreFoundByName() {
        assertThat(wire.get(OF_ORGANIZATION).json().path("results").findValuesAsText("name"))
                .containsExactly("orders", "staging");
        assertThat(wire.get(OF_ORGANIZATION + "?name=staging")
                        .json()
                        .path("results")
                        .findValuesAsText("id"))
                .containsExactly(STAGING);
        assertThat(wire.get(OF_ORGANIZATION + "?name=stag").json().path("results"))
                .isEmpty();
    }

    @Test
    void anOrganizationIsForItsMembers() {
        assertThat(wire.get("/api/atlas/v2/orgs/66b81bd05f1d0c4e8a7d3c4f/groups")
                        .outcome())
                .isEqualTo("401 USER_UNAUTHORIZED");
    }

    @Test
    void theCallsCountForTheirCaller() {
        wire.simulator().rateLimits().set(EndpointSet.ORGANIZATIONS, 1, 1);
        wire.simulator().rateLimits().set(EndpointSet.PROJECTS, 2, 1);
        assertThat(wire.get(OF_ORGANIZATION).status()).isEqualTo(200);
        assertThat(wire.get(OF_ORGANIZATION).outcome()).isEqualTo(LIMITED);
        assertThat(wire.get(GROUPS).status()).isEqualTo(200);
        assertThat(wire.get(GROUPS).status()).isEqualTo(200);
        assertThat(wire.get(GROUPS).outcome()).isEqualTo(LIMITED);
        assertThat(wire.get(GROUPS + "/" + ORDERS).status())
                .as("a project has a bucket of its own")
                .isEqualTo(200);
    }

    @Test
    void aNameStandsOnceInAnOrganization() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.simulator()
                        .seed("{\"projects\":[{\"id\":\"64a1f3c2b7e09d5a1c8f4e2b\",\"name\":\"orders\",\"orgId\":\""
                                + ORGANIZATION + "\"}]}"))
                .withMessageContainingAll("/projects/0/name", "orders", "each name once in an organization");
        wire.simulator().seed(wire.simulator().state());
        assertThat(wire.get(GROUPS + "/" + ORDERS).text("/name")).isEqualTo("orders");
    }
}

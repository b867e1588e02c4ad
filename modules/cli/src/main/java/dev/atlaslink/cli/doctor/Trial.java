package dev.atlaslink.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.AtlasCredentials.ServiceAccount;
import dev.atlaslink.client.model.ProjectId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One kind of credentials, tried by itself. Each request is sent once, by the first check that needs it. Paths and bodies are
 * those of the v2 reference.
 */
final class Trial implements AutoCloseable {
    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate ACCOUNTS = LocalDate.parse("2024-08-05");
    private static final String PROJECT = "/api/atlas/v2/groups/{groupId}";

    private final AtlasCredentials credentials;
    private final AtlasClient client;
    private final Optional<ProjectId> project;
    private final Clock clock;
    private final Map<String, Reply> replies = new HashMap<>();

    Trial(AtlasCredentials credentials, AtlasClient client, Optional<ProjectId> project, Clock clock) {
        this.credentials = credentials;
        this.client = client;
        this.project = project;
        this.clock = clock;
    }

    String name() {
        return credentials.describe();
    }

    AtlasCredentials credentials() {
        return credentials;
    }

    AtlasClient client() {
        return client;
    }

    Optional<ProjectId> project() {
        return project;
    }

    /** Asks who is calling, which takes no role. */
    Reply root() {
        return send("getSystemStatus", RawRequest.get("/api/atlas/v2").date(FIRST));
    }

    /** Reads something of the project that every role in it may read; empty without a project. */
    Optional<Reply> read() {
        return project.map(id -> send(
                "getGroupPrivateEndpointRegionalMode",
                of(id, PROJECT + "/privateEndpoint/regionalMode").date(FIRST)));
    }

    /** Asks the project about the service account; empty without a project, and for other credentials. */
    Optional<Reply> account() {
        return account("getGroupServiceAccount", "");
    }

    /** Asks the project from where the service account may call; empty without a project, and for other credentials. */
    Optional<Reply> accessList() {
        return account("listGroupServiceAccountAccessList", "/accessList");
    }

    /** Returns the roles that Atlas tells: of a key all, of an account those in the project; empty if it does not. */
    Optional<List<Grant>> grants() {
        JsonNode key = root().json().path("apiKey").path("roles");
        if (key.isArray()) {
            return Optional.of(elements(key).map(Grant::of).toList());
        }
        JsonNode roles = account().map(reply -> reply.json().path("roles")).orElse(key);
        return Optional.of(roles)
                .filter(JsonNode::isArray)
                .flatMap(names -> project.map(id -> elements(names)
                        .map(name -> new Grant(name.asText(), id.value()))
                        .toList()));
    }

    /** Returns the addresses and blocks from which it may call, none of them for all; empty if Atlas does not tell. */
    Optional<List<String>> addresses() {
        JsonNode key = root().json().path("apiKey").path("accessList");
        JsonNode list = key.isArray()
                ? key
                : accessList().map(reply -> reply.json().path("results")).orElse(key);
        return Optional.of(list)
                .filter(JsonNode::isArray)
                .map(entries -> elements(entries)
                        .map(entry -> entry.path("cidrBlock")
                                .asText(entry.path("ipAddress").asText()))
                        .toList());
    }

    /** Ends the access token, if there is one. */
    @Override
    public void close() {
        client.close();
    }

    private Optional<Reply> account(String operationId, String suffix) {
        return credentials instanceof ServiceAccount account
                ? project.map(id -> send(
                        operationId,
                        of(id, PROJECT + "/serviceAccounts/{clientId}" + suffix)
                                .path("clientId", account.clientId())
                                .date(ACCOUNTS)))
                : Optional.empty();
    }

    private static RawRequest of(ProjectId project, String path) {
        return RawRequest.get(path).path("groupId", project.value());
    }

    private Reply send(String operationId, RawRequest request) {
        return replies.computeIfAbsent(operationId, id -> Reply.of(() -> client.send(request.operationId(id)), clock));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

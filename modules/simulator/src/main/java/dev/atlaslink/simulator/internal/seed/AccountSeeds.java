package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes the accounts of either kind; a secret is never written. */
enum AccountSeeds {
    API_KEYS("apiKeys", "publicKey", "privateKey") {
        @Override
        Set<String> known(Access access) {
            return access.publicKeys();
        }

        @Override
        Object value(String name, String secret) {
            return new ApiKey(name, secret);
        }

        @Override
        void add(Access access, String name, String secret) {
            access.add(new ApiKey(name, secret));
        }

        /** A key has one secret for ever: this is another with its name and roles. */
        @Override
        void replace(Access access, String name, String secret) {
            Map<String, Role> roles = access.roles(name);
            access.remove(name);
            add(access, name, secret);
            roles.forEach((projectId, role) -> access.grant(name, projectId, role));
        }
    },
    SERVICE_ACCOUNTS("serviceAccounts", "clientId", "clientSecret") {
        @Override
        Set<String> known(Access access) {
            return access.clientIds();
        }

        @Override
        Object value(String name, String secret) {
            return new ServiceAccount(name, secret);
        }

        @Override
        void add(Access access, String name, String secret) {
            access.add(new ServiceAccount(name, secret));
        }

        @Override
        void replace(Access access, String name, String secret) {
            access.replaceSecret(new ServiceAccount(name, secret));
        }

        @Override
        Optional<Instant> end(Access access, String name) {
            return access.secretExpiry(name);
        }
    };

    /** Of service accounts alone, by the schema of seeds. */
    private static final String END = "secretExpiresAt";

    private final String list;
    private final String id;
    private final String secret;

    AccountSeeds(String list, String id, String secret) {
        this.list = list;
        this.id = id;
        this.secret = secret;
    }

    abstract Set<String> known(Access access);

    /** Makes the account, which refuses what none can be. */
    abstract Object value(String name, String secret);

    abstract void add(Access access, String name, String secret);

    /** Gives one that is known another secret; it keeps its roles. */
    abstract void replace(Access access, String name, String secret);

    /** Returns when the secret of an account ends; empty if it never does. */
    Optional<Instant> end(Access access, String name) {
        return Optional.empty();
    }

    /** Refuses what could not be planted wholly. */
    void check(JsonNode seed, Access access, Set<String> projectIds) {
        JsonNode accounts = seed.path(list);
        for (int i = 0; i < accounts.size(); i++) {
            check(accounts.get(i), Wording.pointer(list, i), access, projectIds);
        }
    }

    private void check(JsonNode account, String place, Access access, Set<String> projectIds) {
        String name = account.path(id).textValue();
        if (account.has(secret)) {
            Placed.after(place + "/", () -> value(name, account.path(secret).textValue()));
        } else if (!known(access).contains(name)) {
            throw new IllegalArgumentException(Wording.described(
                    place + "/" + secret, "missing", "a text, as " + Wording.quoted(name) + " is new"));
        }
        if (account.has(END)) {
            end(place, account);
        }
        for (Map.Entry<String, JsonNode> role : account.path("roles").properties()) {
            if (!projectIds.contains(role.getKey())) {
                throw new IllegalArgumentException(Wording.described(
                        place + Wording.pointer("roles", role.getKey()), "unknown", "one of " + projectIds));
            }
        }
    }

    /** Gives each account its secret, if it has one here, and the roles that are said here; null takes one away. */
    void plant(JsonNode seed, Access access) {
        for (JsonNode account : seed.path(list)) {
            String name = account.path(id).textValue();
            if (account.has(secret)) {
                setSecret(access, name, account.path(secret).textValue());
            }
            if (account.has(END)) {
                access.expireSecret(name, end("", account));
            }
            for (Map.Entry<String, JsonNode> role : account.path("roles").properties()) {
                if (role.getValue().isNull()) {
                    access.withdraw(name, role.getKey());
                } else {
                    access.grant(
                            name, role.getKey(), Role.valueOf(role.getValue().textValue()));
                }
            }
        }
    }

    private static Instant end(String place, JsonNode account) {
        String text = account.path(END).textValue();
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Wording.refusal(place + "/" + END, text, "a time such as 2027-07-01T00:00:00Z"), e);
        }
    }

    private void setSecret(Access access, String name, String newSecret) {
        if (known(access).contains(name)) {
            replace(access, name, newSecret);
        } else {
            add(access, name, newSecret);
        }
    }

    /** Tells, of every project, the role or that there is none. */
    void write(ObjectNode state, Access access) {
        ArrayNode accounts = state.putArray(list);
        for (String name : known(access)) {
            ObjectNode roles = Json.object();
            Map<String, Role> held = access.roles(name);
            for (String projectId : access.projectIds()) {
                roles.put(
                        projectId,
                        held.containsKey(projectId) ? held.get(projectId).name() : null);
            }
            ObjectNode account = Json.object().put(id, name);
            end(access, name).ifPresent(end -> account.put(END, end.toString()));
            accounts.add(account.set("roles", roles));
        }
    }
}

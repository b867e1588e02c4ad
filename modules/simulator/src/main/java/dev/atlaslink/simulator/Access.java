package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.access.AddressBlock;
import dev.atlaslink.simulator.internal.auth.Account;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.wording.Arguments;
import dev.atlaslink.simulator.settings.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Manages the accounts of a simulator, their roles in projects, and the addresses from which calls are accepted.
 *
 * <p>A simulator starts with one project, of which its API key and its service account are owners, and accepts calls
 * from every address. API keys and service accounts are named by public key and client id, which must differ from each
 * other. Every change holds from the next request on. It is safe for use by many threads.
 */
public final class Access {

    private final Accounts accounts;
    private final Store store;
    private final AccessList addresses;

    Access(Accounts accounts, Store store, AccessList addresses) {
        this.accounts = accounts;
        this.store = store;
        this.addresses = addresses;
    }

    /**
     * Adds an empty project, in which nobody has a role yet.
     *
     * @param projectId 24 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the id has another form or is taken
     */
    public void addProject(String projectId) {
        Arguments.requireProjectId(projectId);
        requireNew("projectId", projectId, store.add(projectId));
    }

    /** Lists the ids of the projects, in their order. */
    public Set<String> projectIds() {
        return new TreeSet<>(store.projectIds());
    }

    /**
     * Adds an API key, which HTTP Digest accepts from then on; it has no role yet.
     *
     * @param key whose public key no other account has
     * @throws IllegalArgumentException if the public key is taken
     */
    public void add(ApiKey key) {
        Arguments.requireNonNull("key", key, "an API key");
        requireNew("publicKey", key.publicKey(), accounts.add(Account.apiKey(key.publicKey(), key.privateKey())));
    }

    /**
     * Adds a service account, which may ask for access tokens from then on; it has no role yet.
     *
     * @param account whose client id no other account has
     * @throws IllegalArgumentException if the client id is taken
     */
    public void add(ServiceAccount account) {
        Arguments.requireNonNull("account", account, "a service account");
        requireNew(
                "clientId",
                account.clientId(),
                accounts.add(Account.serviceAccount(account.clientId(), account.clientSecret())));
    }

    /**
     * Ends the secret of a service account: from that time on it gets no access tokens, and those it has stay valid. Until
     * this is called a secret never ends, and is shown as good for another year. API keys do not end.
     *
     * @param clientId a service account of the simulator
     * @param at by the simulator's clock; replaces the time of an earlier call
     * @throws IllegalArgumentException if there is no such service account
     */
    public void expireSecret(String clientId, Instant at) {
        Arguments.requireNonNull("at", at, "a time");
        account(Arguments.requireOneOf("clientId", clientId, clientIds())).expireSecret(at);
    }

    /**
     * Returns when the secret of a service account ends.
     *
     * @param clientId a service account of the simulator
     * @return by the simulator's clock; empty if it never does
     * @throws IllegalArgumentException if there is no such service account
     */
    public Optional<Instant> secretExpiry(String clientId) {
        return account(Arguments.requireOneOf("clientId", clientId, clientIds()))
                .secretExpiry();
    }

    /**
     * Gives a service account another secret, as its owner does in Atlas; the old one is refused from then on. Roles stay, and
     * access tokens live on until they expire; an end that was set for the old secret is forgotten. An API key has one
     * private key for ever: add another key instead.
     *
     * @param account one of the simulator's, with its new secret
     * @throws IllegalArgumentException if there is no service account with this client id
     */
    public void replaceSecret(ServiceAccount account) {
        Arguments.requireNonNull("account", account, "a service account");
        account(Arguments.requireOneOf("clientId", account.clientId(), clientIds()))
                .secret(account.clientSecret());
    }

    /**
     * Removes an API key or a service account, whose access tokens end with it.
     *
     * @param publicKeyOrClientId an account of the simulator
     * @throws IllegalArgumentException if there is no such account
     */
    public void remove(String publicKeyOrClientId) {
        accounts.remove(account(publicKeyOrClientId).id());
    }

    /** Lists the public keys of the API keys, in their order. */
    public Set<String> publicKeys() {
        return accounts.ids(Account.Kind.API_KEY);
    }

    /** Lists the client ids of the service accounts, in their order. */
    public Set<String> clientIds() {
        return accounts.ids(Account.Kind.SERVICE_ACCOUNT);
    }

    /**
     * Sets the role of an account in a project; replaces the one that it has there.
     *
     * @param publicKeyOrClientId an account of the simulator
     * @param projectId a project of the simulator
     * @param role what the account may do there
     * @throws IllegalArgumentException if there is no such account or project
     */
    public void grant(String publicKeyOrClientId, String projectId, Role role) {
        Arguments.requireNonNull("role", role, "a role");
        account(publicKeyOrClientId).grant(project(projectId), role);
    }

    /**
     * Removes the role in a project; does nothing if the account has none there.
     *
     * @param publicKeyOrClientId an account of the simulator
     * @param projectId a project of the simulator
     * @throws IllegalArgumentException if there is no such account or project
     */
    public void withdraw(String publicKeyOrClientId, String projectId) {
        account(publicKeyOrClientId).withdraw(project(projectId));
    }

    /**
     * Returns the roles of an account by project.
     *
     * @param publicKeyOrClientId an account of the simulator
     * @return a copy that later changes do not change; projects in which the account has no role are left out
     * @throws IllegalArgumentException if there is no such account
     */
    public Map<String, Role> roles(String publicKeyOrClientId) {
        return account(publicKeyOrClientId).roles();
    }

    /**
     * Accepts calls from these addresses only; others get a 403 IP_ADDRESS_NOT_ON_ACCESS_LIST.
     *
     * <p>The address is that of the connection; no header changes it. Asking for an access token is allowed from
     * everywhere, using it is not (Atlas API reference).
     *
     * @param blocks IPv4 or IPv6 addresses or blocks such as {@code 203.0.113.0/24}, replaces those of an earlier call;
     *     an empty list refuses every call
     * @throws IllegalArgumentException if one of them is neither
     */
    public void allowOnly(Collection<String> blocks) {
        List<AddressBlock> parsed = new ArrayList<>();
        for (String block : Arguments.requireNonNull("blocks", blocks, "IPv4 or IPv6 addresses or CIDR blocks")) {
            parsed.add(Optional.ofNullable(block)
                    .flatMap(AddressBlock::parse)
                    .orElseThrow(() ->
                            Arguments.refusal("one of blocks", block, "an IPv4 or IPv6 address or a CIDR block")));
        }
        addresses.allowOnly(parsed);
    }

    /** Accepts calls from every address again. */
    public void allowEverywhere() {
        addresses.allowEverywhere();
    }

    /**
     * Returns the only addresses and blocks from which calls are accepted; empty if they are accepted from everywhere.
     */
    public Optional<List<String>> allowed() {
        return addresses
                .blocks()
                .map(blocks -> blocks.stream().map(AddressBlock::toString).toList());
    }

    /** Forgets every account and allows every address; the projects are the store's. */
    void clear() {
        accounts.ids().forEach(accounts::remove);
        addresses.allowEverywhere();
    }

    private Account account(String id) {
        return accounts.find(Arguments.requireOneOf("publicKeyOrClientId", id, accounts.ids()))
                .orElseThrow();
    }

    private String project(String id) {
        return Arguments.requireOneOf("projectId", id, store.projectIds());
    }

    private static void requireNew(String name, String value, boolean isNew) {
        if (!isNew) {
            throw Arguments.refusal(name, value, "one that is not taken");
        }
    }
}

package dev.atlaslink.simulator.internal.auth;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Knows the API keys and service accounts, which share one space of ids. */
public final class Accounts {

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    /** Adds an account unless its id is taken; returns whether it did. */
    public boolean add(Account account) {
        return accounts.putIfAbsent(account.id(), account) == null;
    }

    /** Removes an account, whose access tokens end with it. */
    public void remove(String id) {
        Optional.ofNullable(accounts.remove(id)).ifPresent(Account::markRemoved);
    }

    public Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    Optional<Account> find(Account.Kind kind, String id) {
        Account account = accounts.get(id);
        return account == null || account.kind() != kind ? Optional.empty() : Optional.of(account);
    }

    public Set<String> ids() {
        return Set.copyOf(accounts.keySet());
    }

    /** Lists the ids of one kind in their order. */
    public Set<String> ids(Account.Kind kind) {
        return accounts.values().stream()
                .filter(account -> account.kind() == kind)
                .map(Account::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package dev.atlaslink.cli;

import java.util.Arrays;
import java.util.Locale;

/** Chooses among several credentials, by the names of the Atlas CLI's {@code auth_type}. */
enum AuthKind {
    API_KEYS,
    SERVICE_ACCOUNT,
    USER_ACCOUNT;

    static AuthKind of(String text) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.toString().equals(text.toLowerCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "auth is \"" + text + "\"; allowed is one of api_keys, service_account, user_account"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Lists them for help and completion. */
    static final class Names extends Candidates {
        Names() {
            super(() -> Arrays.stream(AuthKind.values()).map(AuthKind::toString).toList());
        }
    }
}

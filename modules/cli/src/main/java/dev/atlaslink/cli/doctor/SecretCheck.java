package dev.atlaslink.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.client.credentials.AtlasCredentials.ServiceAccount;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Says when the secret of a service account ends: Atlas's last 8 hours to 365 days (Atlas guide to their rotation). API keys do
 * not end.
 */
final class SecretCheck implements Check {
    static final String CHECK = "secret";

    /** Twice what a new secret leaves to the old one. */
    private static final Duration SOON = Duration.ofDays(14);

    private final Trial trial;
    private final Clock clock;

    SecretCheck(Trial trial, Clock clock) {
        this.trial = trial;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        if (!(trial.credentials() instanceof ServiceAccount)) {
            return List.of();
        }
        return List.of(trial.account()
                .filter(Reply::succeeded)
                .map(this::finding)
                .orElseGet(() -> Finding.notKnown(trial.name(), CHECK, NotTold.reason(trial, "when its secret ends"))));
    }

    /** A token was fetched just now, so that no secret which has ended is the one in force. */
    private Finding finding(Reply account) {
        Instant now = clock.instant();
        List<Secret> shown = secrets(account.json().path("secrets")).toList();
        return shown.stream()
                .filter(secret -> secret.end().isAfter(now))
                .max(Comparator.comparing(Secret::lastUsed).thenComparing(Secret::end, Comparator.reverseOrder()))
                .map(secret -> finding(secret, Duration.between(now, secret.end())))
                .orElseGet(() -> Finding.notKnown(
                        trial.name(),
                        CHECK,
                        shown.isEmpty()
                                ? "Atlas shows none of its secrets"
                                : "Atlas shows none that lasts by the clock of this machine, although it accepts it"));
    }

    private Finding finding(Secret secret, Duration left) {
        String seen = "ends at " + secret.end() + ", in " + left.toDays() + " days";
        Finding finding = left.compareTo(SOON) <= 0
                ? Finding.warning(
                        trial.name(),
                        CHECK,
                        seen,
                        "create another secret in Atlas: with it, this one lasts for 7 days at most")
                : Finding.ok(trial.name(), CHECK, seen);
        return finding.with("expiresAt", secret.end().toString()).with("daysLeft", left.toDays());
    }

    private static Stream<Secret> secrets(JsonNode secrets) {
        return StreamSupport.stream(secrets.spliterator(), false)
                .flatMap(secret -> time(secret.path("expiresAt"))
                        .map(end ->
                                new Secret(end, time(secret.path("lastUsedAt")).orElse(Instant.EPOCH)))
                        .stream());
    }

    private static Optional<Instant> time(JsonNode text) {
        try {
            return Optional.of(Instant.parse(text.asText()));
        } catch (DateTimeException e) {
            // Not told, or in a form that nobody knows.
            return Optional.empty();
        }
    }

    /**
     * One of several: the one used last is that of these credentials, which have just been used. Where Atlas does not say so,
     * the one that ends first counts.
     */
    private record Secret(Instant end, Instant lastUsed) {}
}

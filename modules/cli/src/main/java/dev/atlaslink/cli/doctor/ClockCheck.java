package dev.atlaslink.cli.doctor;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Compares the clock of this machine with the Date of a response, which has whole seconds. */
final class ClockCheck implements Check {
    private static final String CHECK = "clock";
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private final URI atlas;
    private final List<Trial> trials;

    ClockCheck(URI atlas, List<Trial> trials) {
        this.atlas = atlas;
        this.trials = trials;
    }

    @Override
    public List<Finding> findings() {
        return List.of(trials.stream()
                .map(Trial::root)
                .flatMap(reply -> skew(reply).stream())
                .findFirst()
                .map(this::finding)
                .orElseGet(() -> Finding.notKnown(atlas.toString(), CHECK, "no response told the time")));
    }

    private Finding finding(Duration skew) {
        String seen = skew.isZero()
                ? "as Atlas's"
                : skew.abs().toSeconds() + " s " + (skew.isNegative() ? "behind" : "ahead of") + " Atlas's";
        Finding finding = skew.abs().compareTo(TOLERATED) <= 0
                ? Finding.ok(atlas.toString(), CHECK, seen)
                : Finding.warning(
                        atlas.toString(),
                        CHECK,
                        seen,
                        "set the clock of this machine: tokens that processes share, locks, and certificates go by it");
        return finding.with("skewSeconds", skew.toSeconds());
    }

    private static Optional<Duration> skew(Reply reply) {
        return reply.header("date").flatMap(date -> {
            try {
                Instant theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
                return Optional.of(
                        Duration.ofSeconds(Duration.between(theirs, reply.at()).toSeconds()));
            } catch (DateTimeException e) {
                // No date, so nothing to compare with.
                return Optional.empty();
            }
        });
    }
}

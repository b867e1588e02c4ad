package dev.atlaslink.cli;

import dev.atlaslink.cli.file.NamedFile;
import dev.atlaslink.cli.file.NamedFile.UnfitException;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.AtlasSimulatorBuilder;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.Variant;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Says how a simulator is to run, and starts it. */
final class SimulatorOptions {

    private static final double MAX_SPEED = 1_000_000;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "0 to 65535. Default: a free one.")
    private int port;

    @Option(
            names = "--speed",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description =
                    "How many times faster than in Atlas states pass, up to 1000000. Tokens, nonces and rate limits keep"
                            + " real time. Default: ${DEFAULT-VALUE}, as slow as Atlas.")
    private double speed;

    @Option(
            names = "--seed",
            paramLabel = "FILE",
            description = "JSON with the projects, resources and accounts at the start. Default: one empty project.")
    private Path seed;

    @Option(
            names = "--progression",
            paramLabel = "HOW",
            defaultValue = "timed",
            description =
                    "What moves resources to their next state: immediate, timed or manual. Default: ${DEFAULT-VALUE}.")
    private Progression progression;

    @Option(
            names = "--manual-approval",
            description = "Lets encryption-at-rest endpoints of Azure wait until they are approved.")
    private boolean manualApproval;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day at the start, such as 2027-07-01, which decides which versions are gone.")
    private LocalDate today;

    @Option(
            names = "--sunset",
            paramLabel = "VERSION=DATE",
            description = "The first day without a version, such as 2023-01-01=2027-07-01; may be repeated.")
    private Map<LocalDate, LocalDate> sunsets = new TreeMap<>();

    @Option(names = "--strict", description = "Refuses what Atlas may or may not allow.")
    private boolean strict;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "Behaves otherwise where it is not known what Atlas does; may be repeated."
                    + " One of ${COMPLETION-CANDIDATES}.")
    private Set<Variant> variants = EnumSet.noneOf(Variant.class);

    AtlasSimulator start() {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is \"" + port + "\"; allowed is 0 to 65535");
        }
        if (!(speed >= Double.MIN_NORMAL && speed <= MAX_SPEED)) {
            throw new IllegalArgumentException(
                    "speed is \"" + speed + "\"; allowed is a number above 0 and up to 1000000");
        }
        AtlasSimulatorBuilder builder = AtlasSimulator.builder()
                .port(port)
                // Not a faster clock: clients count the life of tokens, nonces and permits by themselves, in real time.
                .clock(SimulatorClock.scaled(1, begin()))
                .timeScale(1 / speed)
                .progression(progression)
                .approval(manualApproval ? Approval.BY_HAND : Approval.AUTOMATIC)
                .versions(versions -> sunsets.forEach(versions::sunset))
                .variants(chosenVariants());
        try {
            return (seed == null ? builder : builder.seed(readSeed())).start();
        } catch (IllegalStateException e) {
            String reason = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new CommandFailedException(e.getMessage() + reason, e);
        }
    }

    /** Begins the day at noon: whatever the time zone, it is that day for the hours to come. */
    private Instant begin() {
        return today == null ? Instant.now() : today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private Set<Variant> chosenVariants() {
        Set<Variant> chosen = EnumSet.noneOf(Variant.class);
        chosen.addAll(variants);
        if (strict) {
            chosen.addAll(Variant.strict());
        }
        return chosen;
    }

    private String readSeed() {
        try {
            return new String(NamedFile.read(seed), StandardCharsets.UTF_8);
        } catch (UnfitException e) {
            throw new IllegalArgumentException(
                    "seed is \"" + seed + "\", which " + e.getMessage() + "; allowed is a JSON file of at most 64 MiB",
                    e);
        }
    }
}
